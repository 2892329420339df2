/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.lsp.CheckSettings;
import org.vdcstudio.cli.internal.lsp.LanguageServerRun;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.document.settings.SettingsFiles;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "lsp", header = "Serve an editor that speaks the Language Server Protocol.", //
		description = { "", "The editor talks to it over standard input and output; nothing listens on a socket.", "" })
final class LspCommand extends Command {

	@Option(names = "--stdio", hidden = true, description = "What it does anyway; many editors add it.")
	private boolean stdio;

	@Option(names = "--profile", paramLabel = "P", description = "Rule profile: production, lab, vcf or a contributed one. When not "
			+ "given, that of the editor, the settings file or the design, else production.")
	private @Nullable String profile;

	@Option(names = "--settings", paramLabel = "FILE", description = "Profile, levels and parameters of rules; " + SettingsFiles.NAME
			+ " nearest to each design in the folders that are open in the editor, or that in the working folder, when not given.")
	private @Nullable Path settings;

	@Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "The day by which suppressions run out. When not given, none "
			+ "does.")
	private @Nullable LocalDate today;

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	LspCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws Exception {
		CheckSettings check = new CheckSettings(Optional.ofNullable(profile), Optional.ofNullable(settings), Optional.ofNullable(today));
		try (PluginSession session = plugins.open(); FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
			return LanguageServerRun.serve(session.rules(), check, System.in, out, terminal()::say);
		}
	}
}
