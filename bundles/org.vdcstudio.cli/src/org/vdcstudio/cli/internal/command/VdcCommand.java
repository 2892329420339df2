/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.ProductInfo;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@CommandLine.Command(name = "vdc", versionProvider = VdcCommand.Version.class, synopsisSubcommandLabel = "COMMAND", //
		header = "Model, validate and simulate virtual datacenters.", //
		footer = { "", "Exit codes: 0 all fine; 1 findings, or expectations not met; 2 wrong usage or unreadable input;",
				"            3 a bug in VDC Studio.", "", "vdc COMMAND --help tells more about a command." })
public final class VdcCommand extends Command {

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Show the version and end.")
	private boolean version;

	@Spec
	private @Nullable CommandSpec spec;

	private VdcCommand(Terminal terminal) {
		super(terminal);
	}

	/** The commands, ready to be executed. */
	public static CommandLine commandLine(Terminal terminal) {
		CommandLine root = new CommandLine(new VdcCommand(terminal));
		commands(terminal).forEach(root::addSubcommand);
		requireNonNull(root.getSubcommands().get("bench")).addSubcommand(new BenchRulesCommand(terminal))
				.addSubcommand(new BenchDiagramCommand(terminal)).addSubcommand(new BenchWorkbenchCommand(terminal));
		root.setUsageHelpWidth(100);
		ArgumentTypes.register(root);
		return root;
	}

	/** In the order in which the help shows them. */
	private static List<Command> commands(Terminal terminal) {
		return List.of(new CheckCommand(terminal), new RulesCommand(terminal), new ExplainCommand(terminal),
				new FmtCommand(terminal), new SimulateCommand(terminal), new RenderCommand(terminal), new DiagramCommand(terminal),
				new GenerateCommand(terminal), new ClasspathCommand(terminal), new BenchCommand(terminal),
				new LspCommand(terminal), new WorkbenchCommand(terminal), new BuildCommand(terminal), new TestCommand(terminal));
	}

	/** Without a command there is nothing to do. */
	@Override
	ExitCode run() {
		CommandSpec own = spec;
		if (own != null) {
			own.commandLine().usage(terminal().err());
		}
		return ExitCode.USAGE;
	}

	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "VDC Studio " + ProductInfo.version() };
		}
	}
}
