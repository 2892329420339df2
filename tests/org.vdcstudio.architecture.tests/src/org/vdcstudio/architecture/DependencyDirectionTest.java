/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Which bundle may use which other one: the map of the house, held against the manifests. */
class DependencyDirectionTest {

	private static final String PREFIX = "org.vdcstudio.";
	private static final String EXAMPLES = "example.";

	/** Bundle to the bundles it may use; what those may use, it may use too. */
	private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(Map.entry("model", List.of()),
			Map.entry("topology", List.of("model")), Map.entry("contribution", List.of()),
			Map.entry("validation", List.of("topology", "contribution")),
			Map.entry("validation.rules", List.of("validation")), Map.entry("language", List.of("validation")),
			Map.entry("language.ide", List.of("language")), Map.entry("simulation", List.of("topology", "contribution")),
			Map.entry("authoring", List.of("simulation")), Map.entry("viewpoint", List.of("model")), Map.entry("design", List.of("viewpoint", "topology")),
			Map.entry("render", List.of("viewpoint")), Map.entry("diagram", List.of("viewpoint", "render")),
			Map.entry("diagram.web", List.of("viewpoint", "render")), Map.entry("document", List.of("language")),
			Map.entry("cli", List.of("validation.rules", "language.ide", "authoring", "design", "render", "diagram",
					"diagram.web", "document")),
			Map.entry("ui", List.of("cli")), Map.entry("language.ui", List.of("cli", "ui")),
			Map.entry("diagram.ui", List.of("cli", "ui")),
			Map.entry("workbench", List.of("language.ui", "diagram.ui", "ui"))));

	private static final Set<String> ABOVE_THE_UI_LINE = Set.of("ui", "language.ui", "diagram.ui", "workbench");

	private static final Predicate<String> UI_LIBRARY = name -> Stream
			.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui", "org.eclipse.jetty")
			.anyMatch(library -> name.equals(library) || name.startsWith(library + "."));

	@Test
	void everyBundleHasAPlaceInTheHouse() {
		List<String> strangers = names(SourceTree.productBundles())
				.filter(name -> !MAY_USE.containsKey(name) && !name.startsWith(EXAMPLES)).toList();
		assertEquals(List.of(), strangers, "bundles without a place: name one here and in CONTRIBUTING.md");
	}

	@Test
	void bundlesUseOnlyWhatStandsBelowThem() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.productBundles()) {
			Set<String> allowed = allowed(shortName(bundle));
			for (String used : usedBundles(bundle)) {
				if (!allowed.contains(used)) {
					wrong.add(shortName(bundle) + " uses " + used);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noUiLibraryIsNeededBelowTheUiLine() {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : SourceTree.productBundles()) {
			if (!ABOVE_THE_UI_LINE.contains(shortName(bundle))) {
				Stream.concat(bundle.required().stream(), bundle.imported().stream()).filter(UI_LIBRARY)
						.forEach(library -> wrong.add(bundle.name() + " needs " + library));
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noBundleNeedsItself() {
		Map<String, Set<String>> uses = new TreeMap<>();
		SourceTree.productBundles().forEach(bundle -> uses.put(shortName(bundle), usedBundles(bundle)));
		List<String> cyclic = uses.keySet().stream().filter(name -> reachable(name, uses).contains(name)).toList();
		assertEquals(List.of(), cyclic);
	}

	private static Set<String> allowed(String name) {
		if (name.startsWith(EXAMPLES)) {
			Set<String> publicApi = new TreeSet<>(MAY_USE.keySet());
			publicApi.removeAll(ABOVE_THE_UI_LINE);
			return publicApi;
		}
		return reachable(name, MAY_USE);
	}

	private static Set<String> reachable(String start, Map<String, ? extends Iterable<String>> uses) {
		Set<String> reached = new LinkedHashSet<>();
		List<String> open = new ArrayList<>(List.of(start));
		while (!open.isEmpty()) {
			@Nullable
			Iterable<String> next = uses.get(open.remove(open.size() - 1));
			if (next != null) {
				next.forEach(name -> {
					if (reached.add(name)) {
						open.add(name);
					}
				});
			}
		}
		return reached;
	}

	/** Bundles of ours that a bundle requires or imports a package of. */
	private static Set<String> usedBundles(Bundle bundle) {
		Set<String> used = new TreeSet<>();
		bundle.required().stream().filter(name -> name.startsWith(PREFIX)).map(name -> name.substring(PREFIX.length()))
				.forEach(used::add);
		bundle.imported().stream().flatMap(name -> exporterOf(name).stream()).forEach(used::add);
		return used;
	}

	private static Optional<String> exporterOf(String importedPackage) {
		return SourceTree.productBundles().stream().filter(bundle -> bundle.exported().containsKey(importedPackage))
				.map(DependencyDirectionTest::shortName).findFirst();
	}

	private static Stream<String> names(List<Bundle> bundles) {
		return bundles.stream().map(DependencyDirectionTest::shortName);
	}

	private static String shortName(Bundle bundle) {
		String name = bundle.name();
		return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
	}
}
