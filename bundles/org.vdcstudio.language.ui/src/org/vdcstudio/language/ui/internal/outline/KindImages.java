/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** Images for kinds of elements, by the word that the language has for a kind. */
public final class KindImages {

	/** The kind of a word of the language itself. */
	public static final String KEYWORD = "keyword";

	/** The kind of a value that is worked out. */
	public static final String VALUE = "value";

	/** The kind of a template. */
	public static final String TEMPLATE = "template";

	/** The kind of a file. */
	public static final String FILE = "vdc_file";

	private static final String OTHER = "element";
	private static final String PREFIX = "org.vdcstudio.language.ui/";

	private static final Map<String, String> FILES = Map.ofEntries(Map.entry(KEYWORD, "keyword"), Map.entry(VALUE, "value"),
			Map.entry(TEMPLATE, "template"), Map.entry(FILE, "vdc_file"),
			Map.entry("host", "host"), Map.entry("cluster", "host"), Map.entry("vcenter", "host"),
			Map.entry("nic", "network"), Map.entry("vswitch", "network"), Map.entry("portgroup", "network"),
			Map.entry("vmkernel", "network"), Map.entry("array", "storage"), Map.entry("lun", "storage"),
			Map.entry("export", "storage"), Map.entry("disk", "storage"), Map.entry("vmfs", "storage"),
			Map.entry("nfs", "storage"), Map.entry("iscsi-adapter", "storage"), Map.entry("portal", "storage"),
			Map.entry("vm", "vm"), Map.entry("vm-template", "vm"), Map.entry("dns-server", "naming"),
			Map.entry("zone", "naming"), Map.entry("reverse-zone", "naming"), Map.entry("A", "naming"),
			Map.entry("AAAA", "naming"), Map.entry("CNAME", "naming"), Map.entry("PTR", "naming"),
			Map.entry("workstation", "lab"), Map.entry("adapter", "lab"), Map.entry("vmnet", "lab"),
			Map.entry("host-template", "host"), Map.entry("subnet", "network"), Map.entry("external-network", "network"),
			Map.entry("router", "network"), Map.entry("interface", "network"), Map.entry("switch", "network"),
			Map.entry("port", "network"), Map.entry("lag", "network"), Map.entry("distributed-switch", "network"),
			Map.entry("uplink", "network"), Map.entry("join", "network"), Map.entry("access-group", "storage"),
			Map.entry("vsan-datastore", "storage"), Map.entry("disk-group", "storage"), Map.entry("storage-pool", "storage"),
			Map.entry("snapshot", "vm"), Map.entry("ntp-source", "naming"), Map.entry("lab-vm", "vm"),
			Map.entry("scenario", "scenario"), Map.entry("at", "scenario"), Map.entry("expect", "scenario"));

	private KindImages() {
	}

	/** The image of a kind; any other word has the image of elements in general. May be called from any thread. */
	public static Image of(String kind) {
		String file = FILES.getOrDefault(kind, OTHER);
		ImageRegistry images = JFaceResources.getImageRegistry();
		synchronized (KindImages.class) {
			if (images.getDescriptor(PREFIX + file) == null) {
				images.put(PREFIX + file, ResourceLocator.imageDescriptorFromBundle(KindImages.class, "icons/" + file + ".svg")
						.orElse(ImageDescriptor.getMissingImageDescriptor()));
			}
			return images.get(PREFIX + file);
		}
	}
}
