/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.graphics.ImageLoader;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.LanguageServices;

/**
 * Does in the background, and before anybody waits for it, what takes long when it is done for the first time, because classes are
 * loaded then.
 */
final class FirstUse {

	/** Some of everything. */
	private static final String DESIGN = """
			datacenter Example profile lab {
				host esx01 {
					fqdn "esx01.example.org"  cpu 2 x 8 at 2400 MHz  memory 64 GiB
					nic vmnic0 { speed 10 Gbit }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup "Management" { vmkernel vmk0 { address 192.168.0.11/24  services management } }
					}
				}
				vm web[01..02] { cpu 2  memory 4 GiB  on esx01 }
			}
			""";
	private static final URI NOWHERE = URI.createURI("first-use:/design.vdc");

	private FirstUse() {
	}

	/** Reads an icon, as the workbench is about to do many times. */
	static void ofIcons() {
		inBackground(() -> {
			try (InputStream icon = Objects.requireNonNull(FirstUse.class.getResourceAsStream("/icons/vdc16.svg"))) {
				new ImageLoader().load(icon);
			} catch (IOException e) {
				ILog.of(FirstUse.class).warn("An icon cannot be read", e);
			}
		});
	}

	/** Reads a design, as an editor does. */
	static void ofDesigns() {
		inBackground(() -> {
			LoadedDesign design = VdcLanguage.standard().parse(DESIGN, NOWHERE);
			LanguageServices services = LanguageServices.standard();
			services.outline(design, NOWHERE);
			services.highlighting(design, NOWHERE);
			services.folding(design, NOWHERE);
		});
	}

	private static void inBackground(Runnable work) {
		Thread.ofPlatform().daemon().name("VDC Studio first use").priority(Thread.MIN_PRIORITY).start(work);
	}
}
