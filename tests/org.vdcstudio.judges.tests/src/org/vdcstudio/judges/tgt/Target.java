/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.tgt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.vdcstudio.judges.program.LocalPort;
import org.vdcstudio.judges.program.Program;
import org.vdcstudio.judges.program.RunningProgram;

/**
 * An array that runs as an iSCSI target on the loopback interface. It masks LUNs as tgt does: each access group has a target of
 * its own, which only its initiators find and may log in to.
 */
final class Target implements AutoCloseable {

	private static final String PACKAGE = "tgt";
	private static final String INITIATOR_PACKAGE = "libiscsi-bin";

	/** The access group of an array that has none. */
	private static final String EVERYBODY = "everybody";

	private final San.Array array;
	private final String portal;
	private final RunningProgram server;
	private final Program admin;
	private final Program list = Program.named("iscsi-ls", INITIATOR_PACKAGE);
	private final Program inquire = Program.named("iscsi-inq", INITIATOR_PACKAGE);

	/** Starts it with its files in an empty folder. */
	Target(San.Array array, Path folder) throws IOException, InterruptedException {
		this.array = array;
		portal = "127.0.0.1:" + LocalPort.free();
		Map<String, String> environment = Map.of("TGT_IPC_SOCKET", folder.resolve("control").toString());
		admin = Program.named("tgtadm", PACKAGE).with(environment);
		server = Program.named("tgtd", PACKAGE).with(environment).start("-f", "--iscsi", "portal=" + portal);
		server.awaitLine("use signalfd notification");
		configure(folder);
	}

	private void configure(Path folder) throws IOException {
		Path disk = Files.write(folder.resolve("disk"), new byte[1 << 20]);
		accounts().forEach(chap -> administer("account", "new", "--user", chap.user(), "--password", chap.password()));
		int id = 1;
		for (San.Group group : groups()) {
			String target = Integer.toString(id++);
			administer("target", "new", "--tid", target, "--targetname", name(array.iqn(), group));
			for (int lun : group.luns()) {
				administer("logicalunit", "new", "--tid", target, "--lun", Integer.toString(array.shownAs(lun)), "--backing-store",
						disk.toString());
			}
			for (String initiator : group.initiators()) {
				administer("target", "bind", "--tid", target, "--initiator-name", initiator);
			}
			if (array.groups().isEmpty()) {
				administer("target", "bind", "--tid", target, "--initiator-address", "ALL");
			}
			array.chap().ifPresent(chap -> administer("account", "bind", "--tid", target, "--user", chap.user()));
			array.mutual().ifPresent(chap -> administer("account", "bind", "--tid", target, "--user", chap.user(), "--outgoing"));
		}
	}

	private Stream<San.Chap> accounts() {
		return Stream.concat(array.chap().stream(), array.mutual().stream());
	}

	private List<San.Group> groups() {
		return array.groups().isEmpty() ? List.of(new San.Group(EVERYBODY, List.of(), array.luns())) : array.groups();
	}

	private static String name(String iqn, San.Group group) {
		return iqn + ":" + group.name();
	}

	private void administer(String mode, String operation, String... arguments) {
		List<String> words = new ArrayList<>(List.of("--lld", "iscsi", "--mode", mode, "--op", operation));
		words.addAll(List.of(arguments));
		admin.output(words.toArray(String[]::new));
	}

	/** The LUNs that an initiator finds, by discovery and by what it was told, and can use. */
	Set<Integer> seen(San.Initiator initiator) {
		Set<String> targets = new TreeSet<>();
		if (initiator.discovered().contains(array)) {
			targets.addAll(discovered(initiator));
		}
		initiator.known().stream().filter(known -> known.array().equals(array))
				.forEach(known -> groups().forEach(group -> targets.add(name(known.iqn(), group))));
		Set<Integer> seen = new TreeSet<>();
		for (String target : targets) {
			array.luns().stream().filter(lun -> uses(initiator, target, array.shownAs(lun))).forEach(seen::add);
		}
		return seen;
	}

	private List<String> discovered(San.Initiator initiator) {
		return list.output("-i", initiator.iqn(), "iscsi://" + portal).lines()
				.map(line -> line.replaceFirst("^Target:(\\S+) .*$", "$1")).toList();
	}

	private boolean uses(San.Initiator initiator, String target, int lun) {
		Optional<String> own = initiator.chap().map(chap -> chap.user() + "%" + chap.password() + "@");
		Optional<String> mutual = initiator.mutual()
				.map(chap -> "?target_user=" + chap.user() + "&target_password=" + chap.password());
		Program.Outcome outcome = inquire.run("-i", initiator.iqn(),
				"iscsi://" + own.orElse("") + portal + "/" + target + "/" + lun + mutual.orElse(""));
		return outcome.exitCode() == 0 && outcome.output().contains("Qualifier:CONNECTED");
	}

	@Override
	public void close() throws InterruptedException {
		server.close();
	}
}
