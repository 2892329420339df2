/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.tgt;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Draws a storage network; the same for the same seed. */
final class RandomSan {

	private static final List<String> HOSTS = List.of("esx01", "esx02", "esx03");
	private static final List<San.Chap> CHAP = List.of(new San.Chap("lab", "one"), new San.Chap("lab", "two"),
			new San.Chap("other", "one"));
	private static final List<San.Chap> MUTUAL = List.of(new San.Chap("array", "three"), new San.Chap("array", "four"));

	private final Random random;

	private RandomSan(long seed) {
		random = new Random(seed);
	}

	static San of(long seed) {
		return new RandomSan(seed).san();
	}

	private San san() {
		boolean chap = random.nextBoolean();
		List<San.Array> arrays = several(1, 2, i -> array(i + 1, chap));
		return new San(arrays, HOSTS.stream().map(host -> initiator(host, arrays, chap)).toList());
	}

	private San.Array array(int number, boolean chap) {
		Optional<San.Chap> own = chap ? sometimes(CHAP.subList(0, 1)) : Optional.empty();
		Optional<San.Chap> mutual = own.isPresent() ? sometimes(MUTUAL.subList(0, 1)) : Optional.empty();
		List<Integer> luns = several(1, 4, i -> i + 1);
		List<San.Group> groups = several(0, 3, i -> new San.Group("group" + i, iqns(HOSTS.stream().filter(host -> random.nextBoolean()).toList()),
				some(luns)));
		return new San.Array("array" + number, "192.168.20." + (30 + number), own, mutual, luns, random.nextInt(2) * 10, groups);
	}

	private San.Initiator initiator(String host, List<San.Array> arrays, boolean chap) {
		Optional<San.Chap> own = chap ? sometimes(CHAP) : Optional.empty();
		Optional<San.Chap> mutual = own.isPresent() && random.nextInt(3) == 0 ? sometimes(MUTUAL) : Optional.empty();
		List<San.Static> known = random.nextInt(3) == 0 ? List.of(target(any(arrays))) : List.of();
		return new San.Initiator(host, own, mutual, some(arrays), known);
	}

	private San.Static target(San.Array array) {
		return new San.Static(random.nextBoolean() ? array.iqn() : array.iqn() + "-old", array);
	}

	private static List<String> iqns(List<String> hosts) {
		return hosts.stream().map(host -> "iqn.1998-01.com.vmware:" + host).toList();
	}

	private <T> Optional<T> sometimes(List<T> choices) {
		return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(choices));
	}

	private <T> T any(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	private <T> List<T> some(List<T> choices) {
		return choices.stream().filter(choice -> random.nextInt(3) > 0).toList();
	}

	private <T> List<T> several(int least, int most, IntFunction<T> one) {
		return IntStream.range(0, random.nextInt(least, most + 1)).mapToObj(one).toList();
	}
}
