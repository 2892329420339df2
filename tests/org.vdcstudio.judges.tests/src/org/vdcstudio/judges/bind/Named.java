/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.bind;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.judges.program.LocalPort;
import org.vdcstudio.judges.program.Program;
import org.vdcstudio.judges.program.RunningProgram;

/**
 * A BIND name server on the loopback interface. It follows aliases as the server of a company does for its clients; the world
 * outside its zones is an empty root zone, so it never asks anybody.
 */
final class Named implements AutoCloseable {

	private static final ZoneFile ROOT = new ZoneFile(".", """
			$TTL 3600
			@ IN SOA ns.invalid. hostmaster.invalid. ( 1 3600 600 604800 3600 )
			@ IN NS ns.invalid.
			ns.invalid. IN A 127.0.0.1
			""");

	private final Path folder;
	private final int port;
	private final Program dig = Program.named("dig", "bind9-dnsutils");
	private final RunningProgram server;

	/** Starts a server for these zones with its files in an existing folder. */
	Named(Path folder, List<ZoneFile> zones) throws IOException, InterruptedException {
		this.folder = folder;
		Program named = Program.named("named", "bind9");
		StringBuilder configuration = new StringBuilder();
		for (ZoneFile zone : zones) {
			configuration.append(configure(zone, Files.writeString(file(zone), zone.text())));
		}
		configuration.append(configure(ROOT, Files.writeString(folder.resolve("root"), ROOT.text())));
		port = LocalPort.free();
		Path file = Files.writeString(folder.resolve("named.conf"), """
				options {
					directory "%s";
					listen-on port %d { 127.0.0.1; };
					listen-on-v6 { none; };
					pid-file none;
					session-keyfile none;
					recursion yes;
					dnssec-validation no;
					empty-zones-enable no;
					minimal-responses yes;
					notify no;
				};
				controls { };
				%s
				""".formatted(folder, port, configuration));
		server = named.start("-g", "-c", file.toString());
		server.awaitLine(" running");
	}

	private static String configure(ZoneFile zone, Path file) {
		return "zone \"%s\" { type primary; file \"%s\"; };%n".formatted(zone.origin(), file);
	}

	private Path file(ZoneFile zone) {
		return folder.resolve(zone.origin() + ".zone");
	}

	/** What {@code named-checkzone} objects to in a zone; empty for a good one. */
	String objections(ZoneFile zone) {
		// "local": whether names outside of the zone exist must not be asked.
		Program.Outcome outcome = Program.named("named-checkzone", "bind9-utils").run("-i", "local", zone.origin(), file(zone).toString());
		return outcome.exitCode() == 0 ? "" : outcome.output();
	}

	/** The data of the records of a type, for each name; none for a name that the server does not know. */
	Map<String, Set<String>> lookUp(String type, Collection<String> names) throws IOException {
		Path queries = Files.writeString(folder.resolve("queries"),
				names.stream().map(name -> name + " " + type + "\n").collect(Collectors.joining()));
		Map<String, Set<String>> found = new LinkedHashMap<>();
		names.forEach(name -> found.put(name, new TreeSet<>()));
		@Nullable
		Set<String> answers = null;
		for (String line : dig.output("@127.0.0.1", "-p", Integer.toString(port), "+noall", "+question", "+answer", "-f",
				queries.toString()).lines().toList()) {
			String[] words = line.split("\\s+");
			if (line.startsWith(";") && words.length == 3) {
				answers = found.get(withoutDot(words[0].substring(1)));
			} else if (words.length == 5 && words[3].equals(type) && answers != null) {
				answers.add(withoutDot(words[4]));
			} else if (line.startsWith(";;")) {
				fail(line);
			}
		}
		return found;
	}

	private static String withoutDot(String name) {
		return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
	}

	@Override
	public void close() throws InterruptedException {
		server.close();
	}
}
