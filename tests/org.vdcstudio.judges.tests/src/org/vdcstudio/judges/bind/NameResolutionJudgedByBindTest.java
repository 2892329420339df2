/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.judges.Designs;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DnsServer;

/** The same zones in a design and in a name server that runs: what they answer must not depend on who is asked. */
class NameResolutionJudgedByBindTest {

	private static final int DESIGNS = 12;

	static IntStream seeds() {
		return IntStream.rangeClosed(1, DESIGNS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void namesAndAddressesResolveAsTheNameServerSays(int seed, @TempDir Path folder) throws IOException, InterruptedException {
		String design = RandomZones.design(seed);
		Topology topology = Designs.topology(design);
		DnsServer server = topology.snapshot().dnsServers().getFirst();
		Map<String, Set<String>> addresses = addresses(topology.names(), server, RandomZones.names());
		judge(server, addresses, names(topology.names(), server, RandomZones.addresses()), folder, design);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nested-lab/lab.vdc", "production/production.vdc" })
	void everyRecordOfTheExamplesAnswers(String example, @TempDir Path folder) throws IOException, InterruptedException {
		Topology topology = Designs.example(example);
		for (DnsServer server : topology.snapshot().dnsServers()) {
			Map<String, Set<String>> addresses = addresses(topology.names(), server, recordedNames(server));
			Map<String, Set<String>> names = names(topology.names(), server, recordedAddresses(server));
			judge(server, addresses, names, Files.createDirectory(folder.resolve(server.id().qualifiedName())), example);
			assertEquals(List.of(), addresses.keySet().stream().filter(name -> addresses.getOrDefault(name, Set.of()).isEmpty()).toList());
			assertEquals(List.of(), names.keySet().stream().filter(name -> names.getOrDefault(name, Set.of()).isEmpty()).toList());
		}
	}

	private static void judge(DnsServer server, Map<String, Set<String>> addresses, Map<String, Set<String>> names, Path folder,
			String design) throws IOException, InterruptedException {
		List<ZoneFile> zones = ZoneFile.of(server);
		try (Named judge = new Named(folder, zones)) {
			zones.forEach(zone -> assertEquals("", judge.objections(zone), zone.text()));
			assertEquals(judge.lookUp("A", addresses.keySet()), addresses, design);
			assertEquals(judge.lookUp("PTR", names.keySet()), names, design);
		}
	}

	private static List<DomainName> recordedNames(DnsServer server) {
		return server.forwardZones().stream()
				.flatMap(zone -> Stream.concat(zone.addresses().stream().map(DnsServer.AddressRecord::name),
						zone.aliases().stream().map(DnsServer.AliasRecord::name)))
				.flatMap(name -> name.value().stream()).distinct().toList();
	}

	private static List<Ipv4Address> recordedAddresses(DnsServer server) {
		return server.reverseZones().stream().flatMap(zone -> zone.pointers().stream())
				.flatMap(pointer -> pointer.address().value().stream()).distinct().toList();
	}

	/** What topology answers for names. */
	private static Map<String, Set<String>> addresses(NameResolution names, DnsServer server, List<DomainName> asked) {
		Map<String, Set<String>> answers = new LinkedHashMap<>();
		for (DomainName name : asked) {
			answers.put(name.text(), texts(names.forward(name, List.of(server.id())), answer -> answer.address().toString()));
		}
		return answers;
	}

	/** What topology answers for addresses, by the names that a name server is asked for. */
	private static Map<String, Set<String>> names(NameResolution names, DnsServer server, List<Ipv4Address> asked) {
		Map<String, Set<String>> answers = new LinkedHashMap<>();
		for (Ipv4Address address : asked) {
			answers.put(ZoneFile.reverseName(address),
					texts(names.reverse(address, List.of(server.id())), answer -> answer.name().text()));
		}
		return answers;
	}

	private static <T> Set<String> texts(List<T> answers, Function<T, String> text) {
		return new TreeSet<>(answers.stream().map(text).toList());
	}
}
