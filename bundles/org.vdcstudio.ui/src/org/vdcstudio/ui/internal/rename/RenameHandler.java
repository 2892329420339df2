/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rename;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.internal.editors.EditorFiles;
import org.vdcstudio.ui.internal.selection.SelectedElements;
import org.vdcstudio.ui.internal.wizards.Background;

/** Renames the element that is named at the cursor, or selected in the outline or the explorer. */
public final class RenameHandler extends AbstractHandler {

	/** Called by the platform. */
	public RenameHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		@Nullable
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		@Nullable
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		Optional<IFile> file = (selection == null ? Optional.<IFile> empty() : SelectedElements.file(selection))
				.or(() -> editor == null ? Optional.empty() : EditorFiles.of(editor));
		OptionalInt offset = offset(selection);
		if (file.isEmpty() || offset.isEmpty()) {
			nothingThere(shell);
			return null;
		}
		new Background(shell.getDisplay(), () -> !shell.isDisposed()).follow(
				CompletableFuture.supplyAsync(() -> scope(file.get(), offset.getAsInt())),
				scope -> scope.ifPresentOrElse(found -> new RenameDialog(shell, found).open(), () -> nothingThere(shell)),
				failure -> StatusManager.getManager().handle(
						Status.error("%s cannot be read: %s".formatted(file.get().getName(), failure.getMessage()), failure),
						StatusManager.LOG | StatusManager.SHOW));
		return null;
	}

	private static Optional<RenameScope> scope(IFile file, int offset) {
		try {
			return RenameScope.at(file, offset);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static OptionalInt offset(@Nullable ISelection selection) {
		return switch (selection) {
			case ITextSelection text -> OptionalInt.of(text.getOffset());
			case IStructuredSelection elements -> Optional.ofNullable(Adapters.adapt(elements.getFirstElement(), OutlineItem.class)).stream()
					.mapToInt(OutlineItem::nameOffset).findFirst();
			case null, default -> OptionalInt.empty();
		};
	}

	private static void nothingThere(Shell shell) {
		MessageDialog.openInformation(shell, "Rename", "No element is named here: put the cursor on a name.");
	}
}
