/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The pages that come with the product. Reads them once; may be used from any thread. */
final class HelpLibrary {

	/** The page that is shown first. */
	static final String START = "language.md";

	private static final String FOLDER = "docs/";
	private static final String INDEX = "README.md";

	/** Those who begin read from the top; what is not named follows by its title. */
	private static final List<String> ORDER = List.of("tour.md", "workbench.md", "text-editor.md", "language.md", "wizards.md", "migrate.md",
			"simulation.md", "viewpoints.md", "cli.md", "editors.md", "rules/README.md", "language-reference.md", "plugins.md", "install.md",
			"performance.md");

	private final Map<String, HelpPage> pages;
	private final Bundle bundle;

	private HelpLibrary(Bundle bundle, Map<String, HelpPage> pages) {
		this.bundle = bundle;
		this.pages = pages;
	}

	/** Reads all pages. */
	static HelpLibrary load() {
		Bundle bundle = FrameworkUtil.getBundle(HelpLibrary.class);
		Map<String, HelpPage> pages = new LinkedHashMap<>();
		@Nullable
		Enumeration<URL> found = bundle.findEntries(FOLDER, "*.md", true);
		List<URL> all = found == null ? List.of() : Collections.list(found);
		for (URL url : all) {
			String path = url.getPath().substring(url.getPath().indexOf(FOLDER) + FOLDER.length());
			try (InputStream content = url.openStream()) {
				pages.put(path, HelpPage.of(path, new String(content.readAllBytes(), StandardCharsets.UTF_8)));
			} catch (IOException e) {
				ILog.of(HelpLibrary.class).warn("A page of the help cannot be read: " + url, e);
			}
		}
		return new HelpLibrary(bundle, pages);
	}

	/** The page at a path below {@code docs}. */
	Optional<HelpPage> page(String path) {
		return Optional.ofNullable(pages.get(path));
	}

	/** All pages. */
	List<HelpPage> pages() {
		return List.copyOf(pages.values());
	}

	/** The pages of the top, and of every folder the page that leads into it; in the order in which they are read. */
	List<HelpPage> topics() {
		Comparator<HelpPage> order = Comparator.comparingInt(page -> {
			int index = ORDER.indexOf(page.path());
			return index < 0 ? ORDER.size() : index;
		});
		return pages.values().stream().filter(page -> page.folder().isEmpty() || page.path().endsWith("/" + INDEX))
				.sorted(order.thenComparing(HelpPage::title)).toList();
	}

	/** The other pages of the folder that a topic leads into. */
	List<HelpPage> below(HelpPage topic) {
		if (topic.folder().isEmpty()) {
			return List.of();
		}
		return pages.values().stream().filter(page -> page.folder().equals(topic.folder()) && page != topic)
				.sorted(Comparator.comparing(HelpPage::path)).toList();
	}

	/** The page of a rule, if it has one. */
	Optional<HelpPage> rule(String id) {
		return page("rules/" + id + ".md");
	}

	/** The first page to be shown. */
	Optional<HelpPage> start() {
		return page(START);
	}

	/** A file beside the pages, such as a picture. */
	Optional<byte[]> file(String path) {
		@Nullable
		URL url = bundle.getEntry(FOLDER + path);
		if (url == null) {
			return Optional.empty();
		}
		try (InputStream content = url.openStream()) {
			return Optional.of(content.readAllBytes());
		} catch (IOException e) {
			ILog.of(HelpLibrary.class).warn("A picture of the help cannot be read: " + url, e);
			return Optional.empty();
		}
	}
}
