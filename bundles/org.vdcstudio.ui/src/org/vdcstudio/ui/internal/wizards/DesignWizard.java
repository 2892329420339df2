/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.ui.designs.DesignModels;

/**
 * A wizard that asks about one {@link Task} and does it to the design in focus, as one step of its history.
 *
 * <p>The design is read and answers are checked beside the thread of the user interface. The last page shows what will change
 * in the text, and which findings come and go.
 *
 * @param <A> the answers
 */
public abstract class DesignWizard<A> extends Wizard implements INewWizard {

	private static final int QUIET_MILLIS = 150;

	private final Task<A> task;
	private final Display display = Display.getCurrent();
	private final Background reading = new Background(display, this::isOpen);
	private final Background checking = new Background(display, this::isOpen);
	private final PreviewPage preview = new PreviewPage(this::showPreview);
	private final Runnable checkNow = this::checkNow;

	private IWorkbench workbench = PlatformUI.getWorkbench();
	private IStructuredSelection selection = StructuredSelection.EMPTY;
	private DesignsInFocus designs = new DesignsInFocus(Optional.empty(), List.of());
	private List<? extends DesignPage> pages = List.of();
	private @Nullable DesignSession session;
	private @Nullable Topology topology;
	private List<Remark> remarks = List.of();
	private boolean disposed;

	/**
	 * A wizard.
	 *
	 * @param title title of the window, in Headline Style
	 * @param task  what is done in the end
	 */
	protected DesignWizard(String title, Task<A> task) {
		this.task = task;
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle(DesignWizard.class, "icons/wizard.svg")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	/** The pages with the questions, in their order; called once. */
	protected abstract List<? extends DesignPage> createPages();

	/** The answers as they stand on the pages. Called in the thread of the user interface, only when the design is known. */
	protected abstract A answers();

	@Override
	public void init(IWorkbench usedWorkbench, IStructuredSelection usedSelection) {
		workbench = usedWorkbench;
		selection = usedSelection.isEmpty() ? selected(usedWorkbench) : usedSelection;
		designs = DesignsInFocus.of(usedWorkbench, selection);
	}

	/** What is selected in the window: the platform's command for wizards passes nothing on. */
	private static IStructuredSelection selected(IWorkbench workbench) {
		@Nullable
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return window != null && window.getSelectionService().getSelection() instanceof IStructuredSelection structured ? structured
				: StructuredSelection.EMPTY;
	}

	/** What was selected when the wizard was opened. */
	protected final IStructuredSelection selection() {
		return selection;
	}

	/** The element of a design that was selected in an outline or the explorer. */
	protected final Optional<OutlineItem> selectedItem() {
		return Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), OutlineItem.class));
	}

	/** The design as it is now; empty while it is being read. */
	protected final Optional<Topology> topology() {
		return Optional.ofNullable(topology);
	}

	/**
	 * Asks something about the model of the design.
	 *
	 * @param question asked on the thread that owns the model
	 * @return the answer; fails when there is no design any more
	 */
	protected final <T> CompletableFuture<T> inModel(Function<DesignModel, T> question) {
		@Nullable
		DesignSession present = session;
		return present == null ? CompletableFuture.failedFuture(new IllegalStateException("There is no design"))
				: present.design().access(access -> question.apply(DesignModels.of(present.design(), access)));
	}

	@Override
	public void addPages() {
		if (designs.all().size() != 1 || designs.chosen().isEmpty()) {
			addPage(new ChooseDesignPage(designs, this::open));
		}
		pages = createPages();
		for (DesignPage page : pages) {
			page.onChange(this::answersChanged);
			page.setPageComplete(false);
			addPage(page);
		}
		addPage(preview);
	}

	@Override
	public void createPageControls(@Nullable Composite container) {
		super.createPageControls(container);
		designs.chosen().ifPresent(this::open);
	}

	@Override
	public @Nullable IWizardPage getStartingPage() {
		return designs.chosen().isPresent() && !pages.isEmpty() ? pages.getFirst() : super.getStartingPage();
	}

	/** Turns to a design; the one before is let go. */
	private void open(IFile file) {
		close();
		pages.forEach(page -> {
			page.setPageComplete(false);
			page.setMessage("Reading %s…".formatted(file.getName()));
		});
		try {
			DesignSession opened = DesignSession.open(file, this::designChanged);
			session = opened;
			read(opened);
		} catch (IOException e) {
			cannotRead(file, e);
		}
	}

	private void cannotRead(IFile file, Throwable failure) {
		pages.forEach(page -> page.setErrorMessage("%s cannot be read: %s".formatted(file.getName(), failure.getMessage())));
	}

	/** Called on any thread. */
	private void designChanged() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				@Nullable
				DesignSession present = session;
				if (present != null && isOpen()) {
					read(present);
				}
			});
		}
	}

	private void read(DesignSession from) {
		reading.follow(from.topology(), this::filled, failure -> cannotRead(from.file(), failure));
	}

	private void filled(Topology read) {
		topology = read;
		pages.forEach(page -> page.fillQuietly(read));
		answersChanged();
	}

	private void answersChanged() {
		if (topology == null) {
			return;
		}
		pages.forEach(DesignPage::refreshQuietly);
		preview.forget();
		display.timerExec(QUIET_MILLIS, checkNow);
	}

	private void checkNow() {
		@Nullable
		Topology design = topology;
		if (design == null || !isOpen()) {
			return;
		}
		A answers = answers();
		checking.run(() -> task.check(answers, design), this::checked);
	}

	private void checked(List<Remark> found) {
		remarks = List.copyOf(found);
		for (DesignPage page : pages) {
			boolean isFirst = page == pages.getFirst();
			page.show(remarks.stream().filter(remark -> page.owns(remark) || isFirst && pages.stream().noneMatch(any -> any.owns(remark)))
					.toList());
		}
		if (getContainer() != null && getContainer().getCurrentPage() != null) {
			// Whether the wizard can be finished depends on pages behind the one that is shown, too.
			getContainer().updateButtons();
			if (getContainer().getCurrentPage() == preview) {
				showPreview();
			}
		}
	}

	private void showPreview() {
		@Nullable
		DesignSession present = session;
		if (present == null || topology == null) {
			return;
		}
		Optional<Remark> obstacle = remarks.stream().filter(Remark::isError).findFirst();
		if (obstacle.isPresent()) {
			preview.refuse(obstacle.get().message());
			return;
		}
		preview.show(present, present.attempt(task, answers()));
	}

	@Override
	public boolean canFinish() {
		return topology != null && pages.stream().allMatch(IWizardPage::isPageComplete) && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		@Nullable
		DesignSession present = session;
		if (present == null) {
			return false;
		}
		Completion<A> completion = new Completion<>(present, task, answers(), workbench);
		try {
			getContainer().run(true, false, monitor -> completion.make());
		} catch (InvocationTargetException e) {
			return refused(DesignSession.cause(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		return true;
	}

	/** What does not fit is said on the page that is shown; nothing that was typed is lost. */
	private boolean refused(Throwable failure) {
		if (!(failure instanceof IllegalArgumentException || failure instanceof UncheckedIOException)) {
			ILog.of(DesignWizard.class).error("%s failed".formatted(getWindowTitle()), failure);
		}
		if (getContainer().getCurrentPage() instanceof DesignPage page) {
			page.setErrorMessage(failure.getMessage());
		} else {
			preview.refuse(String.valueOf(failure.getMessage()));
		}
		return false;
	}

	private boolean isOpen() {
		return !disposed;
	}

	private void close() {
		reading.cancel();
		checking.cancel();
		topology = null;
		@Nullable
		DesignSession present = session;
		session = null;
		if (present != null) {
			present.close();
		}
	}

	@Override
	public void dispose() {
		disposed = true;
		close();
		super.dispose();
	}
}
