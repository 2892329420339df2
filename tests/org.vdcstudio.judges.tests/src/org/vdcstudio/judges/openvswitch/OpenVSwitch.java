/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vdcstudio.judges.program.Program;
import org.vdcstudio.judges.program.RunningProgram;

/**
 * An Open vSwitch of our own, without a kernel module and without a real network: its bridges and ports exist in its memory only,
 * and it is asked what it would do with a frame.
 */
final class OpenVSwitch implements AutoCloseable {

	private static final String PACKAGE = "openvswitch-switch";
	private static final Pattern ACTIONS = Pattern.compile("^Datapath actions: (.*)$", Pattern.MULTILINE);
	private static final Pattern OUTPUT = Pattern.compile("(?<=^|,)p\\d+(?=,|$)");

	private final RunningProgram database;
	private final RunningProgram daemon;
	private final Program configure;
	private final Program ask;
	private final String control;
	private List<String> bridges = List.of();

	/** Starts one that keeps its files in an empty folder. */
	OpenVSwitch(Path folder) {
		Map<String, String> environment = Map.of("OVS_RUNDIR", folder.toString(), "OVS_LOGDIR", folder.toString(), "OVS_DBDIR",
				folder.toString());
		String file = folder.resolve("conf.db").toString();
		String socket = folder.resolve("db.sock").toString();
		control = folder.resolve("vswitchd.ctl").toString();
		configure = program("ovs-vsctl", environment);
		ask = program("ovs-appctl", environment);
		Program databaseServer = program("ovsdb-server", environment);
		Program switchDaemon = program("ovs-vswitchd", environment);
		program("ovsdb-tool", environment).output("create", file, "/usr/share/openvswitch/vswitch.ovsschema");
		database = databaseServer.start("--remote=punix:" + socket, "--unixctl=" + folder.resolve("db.ctl"), file);
		configure.output("--retry", "--timeout=60", "--no-wait", "init");
		daemon = switchDaemon.start("unix:" + socket, "--enable-dummy=override", "--disable-system", "--unixctl=" + control);
	}

	private static Program program(String name, Map<String, String> environment) {
		return Program.named(name, PACKAGE).with(environment);
	}

	/** Has these bridges from now on, and no others. */
	void configure(Bridges wanted) {
		transaction(bridges.stream().flatMap(bridge -> Stream.of("--", "del-br", bridge)).toList());
		transaction(wanted.commands());
		bridges = List.copyOf(wanted.names());
	}

	private void transaction(List<String> commands) {
		List<String> words = new ArrayList<>(List.of("--timeout=60", "init"));
		words.addAll(commands);
		configure.output(words.toArray(String[]::new));
	}

	/** The names of the ports at which a broadcast arrives that a device sends into {@code port}. */
	Set<String> reached(Bridges.Port port) {
		String trace = ask.output("-t", control, "ofproto/trace", port.bridge(),
				"in_port=" + port.name() + ",dl_src=02:00:00:00:00:01,dl_dst=ff:ff:ff:ff:ff:ff", "--names");
		Matcher actions = ACTIONS.matcher(trace);
		if (!actions.find() || trace.contains("Translation failed")) {
			throw new AssertionError("Open vSwitch does not know what it would do with the frame:\n" + trace);
		}
		Set<String> reached = new TreeSet<>();
		OUTPUT.matcher(actions.group(1)).results().forEach(output -> reached.add(output.group()));
		return reached;
	}

	@Override
	public void close() throws InterruptedException {
		daemon.close();
		database.close();
	}
}
