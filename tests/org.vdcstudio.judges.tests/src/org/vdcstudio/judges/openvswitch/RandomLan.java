/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Draws a network; the same for the same seed. */
final class RandomLan {

	private static final List<Integer> VLANS = List.of(0, 0, 10, 20);

	private final Random random;
	private int nics;
	private int groups;

	private RandomLan(long seed) {
		random = new Random(seed);
	}

	static Lan of(long seed) {
		return new RandomLan(seed).lan();
	}

	private Lan lan() {
		List<Lan.Vmnet> vmnets = several(1, 3, i -> new Lan.Vmnet("VMnet" + i, random.nextInt(3) == 0));
		return new Lan(vmnets, several(1, 3, i -> host("esx0" + i, vmnets)));
	}

	private Lan.Host host(String name, List<Lan.Vmnet> vmnets) {
		nics = 0;
		groups = 0;
		return new Lan.Host(name, several(1, 3, i -> new Lan.VSwitch("vSwitch" + i, several(0, 2, n -> nic(vmnets)),
				several(1, 3, g -> new Lan.Group(name, "pg" + groups++, any(VLANS))))));
	}

	private Lan.Nic nic(List<Lan.Vmnet> vmnets) {
		boolean outside = random.nextInt(4) == 0;
		return new Lan.Nic("vmnic" + nics++, outside ? Optional.empty() : Optional.of(any(vmnets).name()));
	}

	private <T> T any(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	private <T> List<T> several(int least, int most, IntFunction<T> one) {
		return IntStream.range(0, random.nextInt(least, most + 1)).mapToObj(one).toList();
	}
}
