/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.vdcstudio.validation.registry.RuleRegistry;

/** An editor without a window: opens texts, changes them, and keeps what it is told. */
final class TestEditor implements AutoCloseable {

	static final long PATIENCE_SECONDS = 60;

	private final Client client = new Client();
	private final LanguageServer server;
	private final Map<String, String> texts = new HashMap<>();
	private final Map<String, Integer> versions = new HashMap<>();
	private final CompletableFuture<Integer> ended;

	private TestEditor(InputStream in, OutputStream out, CompletableFuture<Integer> ended) {
		this.ended = ended;
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, in, out);
		launcher.startListening();
		server = launcher.getRemoteProxy();
	}

	/** An editor with a server in this process. */
	static TestEditor inProcess() {
		PipedInputStream serverIn = new PipedInputStream(1 << 20);
		PipedInputStream clientIn = new PipedInputStream(1 << 20);
		PipedOutputStream toServer = connected(serverIn);
		PipedOutputStream toClient = connected(clientIn);
		CompletableFuture<Integer> ended = new CompletableFuture<>();
		Thread.ofPlatform().daemon().start(() -> {
			try {
				ended.complete(LanguageServerRun.serve(RuleRegistry.ofPlatform(),
						new CheckSettings(Optional.empty(), Optional.empty(), Optional.empty()), serverIn, toClient, message -> { }).code());
			} catch (InterruptedException | RuntimeException e) {
				ended.completeExceptionally(e);
			}
		});
		return new TestEditor(clientIn, toServer, ended);
	}

	private static PipedOutputStream connected(PipedInputStream other) {
		try {
			return new PipedOutputStream(other);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An editor with a server in a process of its own. */
	static TestEditor of(Process process) {
		return new TestEditor(process.getInputStream(), process.getOutputStream(),
				process.onExit().thenApply(Process::exitValue));
	}

	/** Begins as editors do. */
	InitializeResult initialize(Path... folders) {
		ClientCapabilities can = new ClientCapabilities();
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		CompletionCapabilities completion = new CompletionCapabilities();
		completion.setCompletionItem(new CompletionItemCapabilities(true));
		text.setCompletion(completion);
		text.setHover(new HoverCapabilities(List.of("markdown"), false));
		text.setCodeAction(new CodeActionCapabilities(
				new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of("quickfix"))), false));
		can.setTextDocument(text);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(can);
		List<WorkspaceFolder> open = new ArrayList<>();
		for (Path folder : folders) {
			open.add(new WorkspaceFolder(folder.toUri().toString(), "folder"));
		}
		params.setWorkspaceFolders(open);
		InitializeResult result = wait(server.initialize(params));
		server.initialized(new InitializedParams());
		return result;
	}

	LanguageServer server() {
		return server;
	}

	/** Opens a text; the result is its address. */
	String open(Path file, String text) {
		String address = file.toUri().toString();
		texts.put(address, text);
		versions.put(address, 1);
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, "vdc", 1, text)));
		return address;
	}

	void close(String address) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(address)));
	}

	/** Replaces the first occurrence of a word. */
	void replace(String address, String word, String with) {
		String text = text(address);
		int at = text.indexOf(word);
		assertTrue(at >= 0, word);
		TextPositions positions = new TextPositions(text);
		texts.put(address, text.substring(0, at) + with + text.substring(at + word.length()));
		int version = versions.merge(address, 1, Integer::sum);
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address, version),
				List.of(new TextDocumentContentChangeEvent(positions.range(at, word.length()), with))));
	}

	boolean isOpen(String address) {
		return texts.containsKey(address);
	}

	String text(String address) {
		return String.valueOf(texts.get(address));
	}

	/** Where a word stands for the first time, plus some characters. */
	Position position(String address, String word, int plus) {
		int at = text(address).indexOf(word);
		assertTrue(at >= 0, word);
		return new TextPositions(text(address)).position(at + plus);
	}

	/** The text after edits. */
	static String edited(String text, List<? extends TextEdit> edits) {
		TextPositions positions = new TextPositions(text);
		return org.vdcstudio.language.TextEdit.apply(text, edits.stream().map(edit -> {
			Range range = edit.getRange();
			int start = positions.offset(range.getStart());
			return new org.vdcstudio.language.TextEdit(start, positions.offset(range.getEnd()) - start, edit.getNewText());
		}).toList());
	}

	/** The next diagnostics of a file that are as wanted. */
	PublishDiagnosticsParams diagnostics(String address, Predicate<List<Diagnostic>> wanted) {
		return client.await(client.published, each -> each.getUri().equals(address) && wanted.test(each.getDiagnostics()),
				"diagnostics for " + address);
	}

	WorkspaceEdit applied() {
		return client.await(client.applied, each -> true, "an edit");
	}

	MessageParams message() {
		return client.await(client.messages, each -> true, "a message");
	}

	static List<String> rules(List<Diagnostic> diagnostics) {
		return diagnostics.stream().map(each -> each.getCode().getLeft()).toList();
	}

	static <T> T wait(CompletableFuture<T> answer) {
		try {
			return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new AssertionError(e.getCause());
		} catch (InterruptedException | TimeoutException e) {
			throw new AssertionError(e);
		}
	}

	/** Ends as editors do; the result is the exit code. */
	int end() {
		wait(server.shutdown());
		server.exit();
		return wait(ended);
	}

	CompletableFuture<Integer> ended() {
		return ended;
	}

	@Override
	public void close() {
		if (!ended.isDone()) {
			end();
		}
	}

	@NonNullByDefault({}) // the interface promises nothing
	private static final class Client implements LanguageClient {

		private final Deque<PublishDiagnosticsParams> published = new ArrayDeque<>();
		private final Deque<WorkspaceEdit> applied = new ArrayDeque<>();
		private final Deque<MessageParams> messages = new ArrayDeque<>();

		private synchronized <T> void add(Deque<T> to, T news) {
			to.add(news);
			notifyAll();
		}

		/** Takes what came until something is as wanted. */
		private synchronized <T> T await(Deque<T> from, Predicate<T> wanted, String what) {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
			List<T> others = new ArrayList<>();
			try {
				for (;;) {
					while (!from.isEmpty()) {
						T each = from.poll();
						if (wanted.test(each)) {
							return each;
						}
						others.add(each);
					}
					long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
					assertTrue(left > 0, () -> "there are no such " + what + ", but " + others);
					wait(left);
				}
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		}

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
			add(published, diagnostics);
		}

		@Override
		public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
			add(applied, params.getEdit());
			return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
		}

		@Override
		public void showMessage(MessageParams message) {
			add(messages, message);
		}

		@Override
		public void telemetryEvent(Object object) {
			throw new AssertionError("nothing is measured");
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
			throw new AssertionError("nothing is asked");
		}

		@Override
		public void logMessage(MessageParams message) {
			add(messages, message);
		}
	}
}
