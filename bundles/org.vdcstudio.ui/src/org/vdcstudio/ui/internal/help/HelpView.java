/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.vdcstudio.ui.internal.help.HelpSearch.Hit;

/** Shows the pages of the help, with their contents and a search beside them. */
public final class HelpView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.vdcstudio.ui.views.help";

	private static final String PAGE = "page";
	private static final int[] WEIGHTS = { 28, 72 };

	private final Deque<String> back = new ArrayDeque<>();
	private final Deque<String> forward = new ArrayDeque<>();
	private final HelpLibrary library = HelpLibrary.load();
	private @Nullable Widgets widgets;
	private String current = "";

	private record Widgets(Text search, Tree tree, PageDisplay page, Action back, Action forward) {
	}

	/** Called by the platform. */
	public HelpView() {
		// everything begins when the view is shown
	}

	@Override
	public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		current = Optional.ofNullable(memento).map(state -> state.getString(PAGE)).filter(address -> library.page(path(address)).isPresent())
				.orElse("");
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		Objects.requireNonNull(memento).putString(PAGE, current);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		SashForm sash = new SashForm(Objects.requireNonNull(parent), SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3, 3).spacing(0, 3).applyTo(left);
		Text search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search the help");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		Tree tree = new Tree(left, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		PageDisplay page = PageDisplay.create(sash, this::follow);
		sash.setWeights(WEIGHTS);
		widgets = new Widgets(search, tree, page, action("Back", ISharedImages.IMG_TOOL_BACK, () -> turn(back, forward)),
				action("Forward", ISharedImages.IMG_TOOL_FORWARD, () -> turn(forward, back)));
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.DefaultSelection, event -> openFirst());
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof HelpPage chosen) {
				go(chosen.path());
			}
		});
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(shown().back());
		bar.add(shown().forward());
		fill();
		Optional.of(current).filter(address -> !address.isEmpty()).or(() -> library.start().map(HelpPage::path)).ifPresentOrElse(this::go,
				() -> page.show(HelpPage.of("", "# Help\n\nThe product lacks its pages."), library, ""));
	}

	private static Action action(String label, String image, Runnable work) {
		Action action = new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		action.setEnabled(false);
		return action;
	}

	private Widgets shown() {
		return Objects.requireNonNull(widgets, "the view is shown");
	}

	/** The contents, or what is found. */
	private void fill() {
		Tree tree = shown().tree();
		String question = shown().search().getText();
		tree.setRedraw(false);
		tree.removeAll();
		if (question.isBlank()) {
			for (HelpPage topic : library.topics()) {
				TreeItem item = add(new TreeItem(tree, SWT.NONE), topic, topic.title());
				library.below(topic).forEach(page -> add(new TreeItem(item, SWT.NONE), page, page.title()));
			}
			mark();
		} else {
			List<Hit> hits = HelpSearch.find(library.pages(), question);
			for (Hit hit : hits) {
				add(new TreeItem(tree, SWT.NONE), hit.page(), hit.page().title());
			}
			if (hits.isEmpty()) {
				new TreeItem(tree, SWT.NONE).setText("No page has all these words.");
			}
		}
		tree.setRedraw(true);
	}

	private static TreeItem add(TreeItem item, HelpPage page, String label) {
		item.setText(label);
		item.setData(page);
		return item;
	}

	private void openFirst() {
		Tree tree = shown().tree();
		if (tree.getItemCount() > 0 && tree.getItem(0).getData() instanceof HelpPage first) {
			tree.setSelection(tree.getItem(0));
			go(first.path());
		}
	}

	/** Selects the page that is shown in the contents. */
	private void mark() {
		Tree tree = shown().tree();
		for (TreeItem topic : tree.getItems()) {
			if (isShown(topic)) {
				tree.setSelection(topic);
			}
			for (TreeItem page : topic.getItems()) {
				if (isShown(page)) {
					tree.setSelection(page);
				}
			}
		}
	}

	private boolean isShown(TreeItem item) {
		return item.getData() instanceof HelpPage page && page.path().equals(path(current));
	}

	/**
	 * Shows a page.
	 *
	 * @param address its path, with an anchor if one is meant
	 */
	public void go(String address) {
		if (library.page(path(address)).isEmpty()) {
			getViewSite().getActionBars().getStatusLineManager().setErrorMessage("The help has no page " + path(address));
			return;
		}
		if (!current.isEmpty() && !current.equals(address)) {
			back.push(current);
			forward.clear();
		}
		show(address);
	}

	private void show(String address) {
		current = address;
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null);
		library.page(path(address)).ifPresent(page -> shown().page().show(page, library, anchor(address)));
		shown().back().setEnabled(!back.isEmpty());
		shown().forward().setEnabled(!forward.isEmpty());
		mark();
	}

	private void turn(Deque<String> from, Deque<String> to) {
		Optional.ofNullable(from.poll()).ifPresent(address -> {
			to.push(current);
			show(address);
		});
	}

	private static String path(String address) {
		int hash = address.indexOf('#');
		return hash < 0 ? address : address.substring(0, hash);
	}

	private static String anchor(String address) {
		int hash = address.indexOf('#');
		return hash < 0 ? "" : address.substring(hash + 1);
	}

	/** The address of the page that is shown. */
	public String current() {
		return current;
	}

	/** Somebody follows a link of the page: to another page here, to elsewhere only after a question. */
	private void follow(String target) {
		if (target.startsWith(HelpHtml.SCHEME)) {
			go(target.substring(HelpHtml.SCHEME.length()));
		} else {
			Help.openWebPage(getSite().getShell(), target);
		}
	}

	@Override
	public void setFocus() {
		shown().search().setFocus();
	}
}
