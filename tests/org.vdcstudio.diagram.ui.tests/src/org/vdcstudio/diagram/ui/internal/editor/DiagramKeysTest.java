/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NativePrintDialog;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/** Real keys, pressed while the page of a diagram has the keyboard. */
@ExtendWith(NoErrorLogged.class)
class DiagramKeysTest {

	private final DiagramLab lab = new DiagramLab();
	private final EditorBot text = lab.text();
	private final DiagramBot diagram = lab.diagram();
	private final Executions executions = new Executions();

	@BeforeEach
	void listen() {
		Ui.run(() -> commands().addExecutionListener(executions));
	}

	@AfterEach
	void close() {
		Ui.run(() -> commands().removeExecutionListener(executions));
		lab.close();
	}

	@Test
	void oneKeyTakesBackExactlyOneStep() {
		diagram.click("VM Network");
		Keyboard.press("Delete");
		diagram.awaitNoLabel("VM Network");
		diagram.click("vmnic1");
		Keyboard.press("Delete");
		diagram.awaitNoLabel("vmnic1");
		Keyboard.press("ctrl+z");
		diagram.awaitLabel("vmnic1");
		diagram.awaitStillness();
		assertTrue(diagram.labels().stream().noneMatch(label -> label.startsWith("VM Network")));
		assertEquals(1, executions.of(IWorkbenchCommandConstants.EDIT_UNDO));
		Keyboard.press("ctrl+z");
		diagram.awaitLabel("VM Network");
		assertEquals(DiagramLab.DESIGN, text.text());
		assertEquals(2, executions.of(IWorkbenchCommandConstants.EDIT_UNDO));
	}

	@Test
	void everyEditCommandIsCarriedOutOncePerKey() {
		diagram.click("Management");
		for (String key : List.of("ctrl+c", "ctrl+a", "ctrl+s")) {
			Keyboard.press(key);
			diagram.awaitStillness();
		}
		assertEquals(1, executions.of(IWorkbenchCommandConstants.EDIT_COPY));
		assertEquals(1, executions.of(IWorkbenchCommandConstants.EDIT_SELECT_ALL));
		assertEquals(1, executions.of(IWorkbenchCommandConstants.FILE_SAVE));
	}

	@Test
	void aCopyGoesFromTheDiagramIntoTheTextAndBack() {
		diagram.click("VM Network");
		Keyboard.press("ctrl+c");
		diagram.click("vSwitch0");
		Keyboard.press("ctrl+v");
		diagram.awaitLabel("VM Network 2");
		Ui.awaitTrue("the copy in the text", () -> text.text().contains("            portgroup \"VM Network 2\" {}\n"));
		Screenshot.take("diagram-pasted");
		Keyboard.press("ctrl+z");
		diagram.awaitNoLabel("VM Network 2");
		assertEquals(DiagramLab.DESIGN, text.text());
		text.clickBehind("portgroup \"VM Network\" {}");
		Keyboard.press("Return", "ctrl+v");
		Ui.awaitTrue("the copy in the text", () -> text.text().indexOf("portgroup \"VM Network\" {}") < text.text().lastIndexOf(
				"portgroup \"VM Network\" {}"));
	}

	@Test
	void printingAsksForAPrinterAndTheDiagramGoesOn() {
		diagram.click("VM Network");
		Keyboard.press("ctrl+p");
		NativePrintDialog.cancel("diagram-print");
		diagram.click("Management");
		Keyboard.press("Delete");
		diagram.awaitNoLabel("Management");
		assertEquals(1, executions.of(IWorkbenchCommandConstants.FILE_PRINT));
	}

	private static ICommandService commands() {
		return Workbench.page().getWorkbenchWindow().getService(ICommandService.class);
	}

	/** Counts the commands that are carried out. */
	private static final class Executions implements IExecutionListener {

		private final List<String> commands = new CopyOnWriteArrayList<>();

		long of(String command) {
			Ui.settle();
			return commands.stream().filter(command::equals).count();
		}

		@Override
		public void preExecute(@Nullable String command, @Nullable ExecutionEvent event) {
			commands.add(String.valueOf(command));
		}

		@Override
		public void postExecuteSuccess(@Nullable String command, @Nullable Object result) {
			// counted before
		}

		@Override
		public void postExecuteFailure(@Nullable String command, @Nullable ExecutionException failure) {
			// counted before
		}

		@Override
		public void notHandled(@Nullable String command, @Nullable NotHandledException failure) {
			// not carried out
		}
	}
}
