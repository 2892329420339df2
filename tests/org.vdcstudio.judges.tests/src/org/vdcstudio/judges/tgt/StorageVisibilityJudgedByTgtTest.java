/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.tgt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.judges.Designs;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** The same arrays in a design and as targets that run: which LUNs an initiator sees must not depend on who is asked. */
class StorageVisibilityJudgedByTgtTest {

	private static final int DESIGNS = 20;

	static IntStream seeds() {
		return IntStream.rangeClosed(1, DESIGNS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void initiatorsSeeTheLunsThatTheTargetsShowThem(int seed, @TempDir Path folder) throws IOException, InterruptedException {
		San san = RandomSan.of(seed);
		String design = SanAsDesign.write(san);
		assertEquals(shown(san, folder), answered(san, Designs.topology(design)), design);
	}

	/** The LUNs that the targets show to each host. */
	private static Map<String, Set<String>> shown(San san, Path folder) throws IOException, InterruptedException {
		Map<String, Set<String>> seen = new TreeMap<>();
		for (San.Array array : san.arrays()) {
			try (Target judge = new Target(array, Files.createDirectory(folder.resolve(array.name())))) {
				for (San.Initiator initiator : san.initiators()) {
					Set<String> luns = seen.computeIfAbsent(initiator.host(), host -> new TreeSet<>());
					judge.seen(initiator).forEach(lun -> luns.add(shown(array, lun, array.shownAs(lun))));
				}
			}
		}
		return seen;
	}

	/** The LUNs that topology shows to each host. */
	private static Map<String, Set<String>> answered(San san, Topology topology) {
		Map<String, Set<String>> seen = new TreeMap<>();
		for (San.Initiator initiator : san.initiators()) {
			Host host = topology.snapshot().host(new ElementId("EsxiHost", initiator.host())).orElseThrow();
			Set<String> luns = new TreeSet<>();
			for (San.Array array : san.arrays()) {
				for (int lun : array.luns()) {
					ElementId id = new ElementId("Lun", array.name() + "." + SanAsDesign.name(lun));
					topology.storage().pathsTo(host, id, StateOverlay.INITIAL).stream().flatMap(path -> path.lun(id).stream())
							.forEach(each -> luns.add(shown(array, lun, each.number().orElse(0))));
				}
			}
			seen.put(initiator.host(), luns);
		}
		return seen;
	}

	private static String shown(San.Array array, int lun, int number) {
		return "%s.%s as %d".formatted(array.name(), SanAsDesign.name(lun), number);
	}
}
