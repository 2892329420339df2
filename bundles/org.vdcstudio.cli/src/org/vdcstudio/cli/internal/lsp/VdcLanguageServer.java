/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.ProductInfo;
import org.vdcstudio.validation.registry.RuleRegistry;

/** The language server for one editor. */
@NonNullByDefault({}) // the interfaces of the protocol promise nothing
final class VdcLanguageServer implements LanguageServer, LanguageClientAware {

	private final Session session;
	private final TextService text;
	private final WorkspaceServices workspace;
	private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();
	private volatile boolean shutDown;

	VdcLanguageServer(RuleRegistry registry, CheckSettings settings) {
		session = new Session(registry, settings);
		CodeActions actions = new CodeActions(session);
		text = new TextService(session, actions);
		workspace = new WorkspaceServices(session, actions);
	}

	@Override
	public void connect(LanguageClient client) {
		session.connect(client);
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		session.setCapabilities(params.getCapabilities());
		session.designs().setFolders(WorkspaceServices.paths(folders(params)));
		String profile = WorkspaceServices.profile(params.getInitializationOptions()).orElse("");
		session.use(present -> profile.isBlank() ? present : present.withProfile(profile));
		return CompletableFuture
				.completedFuture(new InitializeResult(capabilities(), new ServerInfo("VDC Studio", ProductInfo.version())));
	}

	/** Older editors have one folder and call it the root. */
	private static List<WorkspaceFolder> folders(InitializeParams params) {
		@Nullable
		List<WorkspaceFolder> folders = params.getWorkspaceFolders();
		if (folders != null) {
			return folders;
		}
		@Nullable
		String root = params.getRootUri();
		return root == null ? List.of() : List.of(new WorkspaceFolder(root, root));
	}

	private static ServerCapabilities capabilities() {
		ServerCapabilities can = new ServerCapabilities();
		can.setPositionEncoding(PositionEncodingKind.UTF16);
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(true);
		sync.setChange(TextDocumentSyncKind.Incremental);
		sync.setSave(true);
		can.setTextDocumentSync(sync);
		can.setCompletionProvider(new CompletionOptions(false, List.of(".", "\"", "(")));
		can.setHoverProvider(true);
		can.setDefinitionProvider(true);
		can.setReferencesProvider(true);
		can.setDocumentHighlightProvider(true);
		can.setDocumentSymbolProvider(true);
		can.setWorkspaceSymbolProvider(true);
		can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.SOURCE_FIX_ALL)));
		can.setDocumentFormattingProvider(true);
		can.setDocumentRangeFormattingProvider(true);
		can.setRenameProvider(new RenameOptions(true));
		can.setFoldingRangeProvider(true);
		can.setDocumentLinkProvider(new DocumentLinkOptions(false));
		can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Colours.LEGEND, true));
		can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(CodeActions.FIX_RULE, CodeActions.FIX_ALL)));
		WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
		folders.setSupported(true);
		folders.setChangeNotifications(true);
		can.setWorkspace(new WorkspaceServerCapabilities(folders));
		return can;
	}

	@Override
	public void initialized(InitializedParams params) {
		if (session.capabilities().watches()) {
			List<FileSystemWatcher> watchers = List.of(new FileSystemWatcher(Either.forLeft("**/*.vdc")),
					new FileSystemWatcher(Either.forLeft("**/vdc.properties")));
			session.client().ifPresent(client -> client.registerCapability(new RegistrationParams(List.of(new Registration("vdc-files",
					"workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(watchers))))));
		}
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		shutDown = true;
		session.end();
		return CompletableFuture.completedFuture(null);
	}

	/** Ends the server; as the protocol has it, well only after it was shut down. */
	@Override
	public void exit() {
		session.end();
		ended.complete(shutDown ? ExitCode.FINE : ExitCode.FINDINGS);
	}

	@Override
	public void setTrace(SetTraceParams params) {
		// what happens here can be read from the messages themselves
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return text;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspace;
	}

	/** Completes when the editor is gone. */
	CompletableFuture<ExitCode> ended() {
		return ended;
	}
}
