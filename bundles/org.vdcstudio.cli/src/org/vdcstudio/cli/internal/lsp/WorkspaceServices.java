/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.vdcstudio.document.fix.FixResult;
import org.vdcstudio.language.ide.DesignSymbol;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.validation.Finding;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What an editor asks and tells about everything that is open. */
@NonNullByDefault({}) // the interfaces of the protocol promise nothing
final class WorkspaceServices implements WorkspaceService {

	private static final int MOST_SYMBOLS = 500;

	private final Session session;
	private final CodeActions actions;

	WorkspaceServices(Session session, CodeActions actions) {
		this.session = session;
		this.actions = actions;
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
		String wanted = params.getQuery().toLowerCase(Locale.ROOT);
		return session.answer(designs -> {
			Set<DesignSymbol> found = new LinkedHashSet<>();
			for (ServedDesign design : designs.open()) {
				LanguageServices.standard().symbols(design.design()).stream()
						.filter(symbol -> matches(symbol.qualifiedName().toLowerCase(Locale.ROOT), wanted)).limit(MOST_SYMBOLS).forEach(found::add);
			}
			return Either.forRight(found.stream().limit(MOST_SYMBOLS).map(this::symbol).toList());
		});
	}

	/** Whether the characters of a query occur in a name, in their order. */
	private static boolean matches(String name, String query) {
		int at = 0;
		for (int i = 0; i < query.length(); i++) {
			at = name.indexOf(query.charAt(i), at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}

	private WorkspaceSymbol symbol(DesignSymbol symbol) {
		return new WorkspaceSymbol(symbol.qualifiedName(), Shapes.symbolKind(symbol.kind()),
				Either.forLeft(new Location(session.texts().address(symbol.place().file()), TextPositions.range(symbol.place()))), symbol.kind());
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		List<String> arguments = arguments(params.getArguments());
		boolean known = CodeActions.FIX_RULE.equals(params.getCommand()) && arguments.size() == 2
				|| CodeActions.FIX_ALL.equals(params.getCommand()) && arguments.size() == 1;
		if (!known) {
			throw new ResponseErrorException(
					new ResponseError(ResponseErrorCode.InvalidParams, "There is no command %s with these arguments".formatted(params.getCommand()), null));
		}
		Predicate<Finding> wanted = arguments.size() == 1 ? finding -> true : finding -> finding.rule().equals(arguments.get(1));
		URI file = OpenTexts.file(arguments.getFirst());
		return session.answer(designs -> designs.of(file).map(design -> fix(design, wanted)).orElse(null));
	}

	private @Nullable Object fix(ServedDesign design, Predicate<Finding> wanted) {
		FixResult result = actions.fix(design, wanted, Optional.empty());
		if (!result.texts().isEmpty()) {
			session.client().ifPresent(client -> client.applyEdit(new ApplyWorkspaceEditParams(actions.edit(result, design), "Quick fixes")));
		}
		if (!result.refused().isEmpty()) {
			session.say(MessageType.Info, "%d of %d fixes were not made; the first: %s".formatted(result.refused().size(),
					result.refused().size() + result.made().size(), result.refused().getFirst().reason()));
		}
		return null;
	}

	/** Arguments come as whatever JSON the editor sends back. */
	private static List<String> arguments(@Nullable List<Object> given) {
		List<String> arguments = new ArrayList<>();
		for (Object each : given == null ? List.of() : given) {
			arguments.add(each instanceof JsonPrimitive primitive ? primitive.getAsString() : Objects.toString(each));
		}
		return arguments;
	}

	/** The profile is a setting of the editor: {@code {"vdc": {"profile": "lab"}}}. */
	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		if (params.getSettings() instanceof JsonObject settings && settings.get("vdc") instanceof JsonObject own) {
			profile(own).ifPresent(name -> session.use(present -> present.withProfile(name)));
		}
	}

	/** The profile that settings ask for; blank for none. */
	static Optional<String> profile(@Nullable Object settings) {
		@Nullable
		JsonElement profile = settings instanceof JsonObject object ? object.get("profile") : null;
		return profile instanceof JsonPrimitive primitive && primitive.isString() ? Optional.of(primitive.getAsString())
				: Optional.empty();
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		boolean settings = params.getChanges().stream().anyMatch(change -> change.getUri().endsWith(".properties"));
		if (settings) {
			session.use(present -> present);
		} else {
			session.changed();
		}
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		List<Path> folders = new ArrayList<>(session.designs().folders());
		folders.removeAll(paths(params.getEvent().getRemoved()));
		folders.addAll(paths(params.getEvent().getAdded()));
		session.designs().setFolders(folders);
		session.use(present -> present);
	}

	/** The folders that are on this machine. */
	static List<Path> paths(@Nullable List<WorkspaceFolder> folders) {
		List<Path> paths = new ArrayList<>();
		for (WorkspaceFolder folder : folders == null ? List.<WorkspaceFolder>of() : folders) {
			URI address = OpenTexts.file(folder.getUri());
			if (address.isFile()) {
				paths.add(Path.of(address.toFileString()));
			}
		}
		return paths;
	}
}
