/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.authoring.host.HostAnswers;
import org.vdcstudio.authoring.host.HostModel;
import org.vdcstudio.authoring.host.HostProposals;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.ui.internal.wizards.Background;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.NumberField;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks for names, and what the hosts are like. */
final class HostPage extends DesignPage {

	private static final String NO_CLUSTER = "(none)";

	/** A question to the model of the design. */
	interface InModel {
		<T> CompletableFuture<T> ask(Function<DesignModel, T> question);
	}

	private final InModel inModel;
	private final Background reading = new Background(Display.getCurrent(), () -> getControl() != null && !getControl().isDisposed());
	private List<HostModel> models = List.of(HostModel.SCRATCH);
	private @Nullable HostProposals proposals;
	private String selected = "";
	private ChoiceField like;
	private TextField name;
	private NumberField count;
	private Label names;
	private TextField fqdn;
	private ChoiceField cluster;

	/**
	 * The page.
	 *
	 * @param inModel asks the model of the design
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	HostPage(InModel inModel) {
		super("host", "New Host", "Choose what the host is like. All the rest is proposed and can be changed.");
		this.inModel = inModel;
	}

	/** What was selected when the wizard was opened: a host, a fleet or a cluster. */
	void select(String element) {
		selected = element;
	}

	@Override
	protected void createFields(Form form) {
		like = form.choice(HostAnswers.LIKE, "&Like:", "The host or template that the new host takes after in everything that is not said here",
				List.of());
		name = form.text(HostAnswers.NAME, "&Name:", "The short name of the host, or of the first one");
		count = form.number(HostAnswers.COUNT, "Number of &hosts:", "Several hosts are named one after the other", 1, HostAnswers.MOST_HOSTS);
		fqdn = form.text(HostAnswers.FQDN, "&FQDN:", "The fully qualified name of the host; in those of the others stand their own names");
		cluster = form.choice(HostAnswers.CLUSTER, "&Cluster:", "The cluster that the host joins", List.of());
		names = form.note("");
	}

	@Override
	protected void fill(Topology design) {
		HostProposals present = new HostProposals(design);
		proposals = present;
		List<HostModel> hosts = HostModel.hosts(design.snapshot());
		List<HostModel> templates = models.stream().filter(each -> each.kind() == HostModel.Kind.TEMPLATE).toList();
		offer(hosts, templates, proposed(present, design.snapshot()));
		List<String> clusters = Stream.concat(Stream.of(NO_CLUSTER), design.snapshot().clusters().stream().map(each -> each.id().qualifiedName()))
				.toList();
		String joined = present.cluster(like());
		cluster.offer(clusters, joined.isEmpty() ? NO_CLUSTER : joined);
		reading.follow(inModel.ask(HostModel::templates), found -> {
			offer(hosts, found, like.value());
			fieldChanged();
		}, failure -> ILog.of(HostPage.class).error("The templates of the design cannot be read", failure));
	}

	/** What is selected, or a host of the cluster that is; else as the last host is. */
	private String proposed(HostProposals present, DesignSnapshot design) {
		Optional<String> host = design.hosts().reversed().stream()
				.filter(each -> each.id().qualifiedName().equals(selected) || each.declaration().qualifiedName().equals(selected))
				.map(each -> each.id().qualifiedName()).findFirst();
		String first = design.clusters().isEmpty() ? "" : design.clusters().getFirst().id().qualifiedName();
		boolean isCluster = design.clusters().stream().anyMatch(each -> each.id().qualifiedName().equals(selected));
		return host.orElseGet(() -> present.model(isCluster ? selected : first).label());
	}

	private void offer(List<HostModel> hosts, List<HostModel> templates, String proposal) {
		List<HostModel> all = new ArrayList<>(hosts);
		all.addAll(templates);
		all.add(HostModel.SCRATCH);
		models = all;
		like.offer(all.stream().map(HostModel::label).toList(), proposal);
	}

	@Override
	protected void refresh() {
		HostProposals present = proposals();
		name.propose(present.name(like()));
		fqdn.propose(present.fqdn(like(), name.value()));
		String joined = present.cluster(like());
		cluster.propose(joined.isEmpty() ? NO_CLUSTER : joined);
		List<String> all = HostAnswers.names(name(), count());
		String text = all.size() == 1 ? "" : "Makes the hosts %s to %s.".formatted(all.getFirst(), all.getLast());
		if (!names.getText().equals(text)) {
			names.setText(text);
			names.requestLayout();
		}
	}

	/** The proposals for the design; only once it is known. */
	HostProposals proposals() {
		return Objects.requireNonNull(proposals);
	}

	HostModel like() {
		int index = like.index();
		return index >= 0 && index < models.size() ? models.get(index) : HostModel.SCRATCH;
	}

	String name() {
		return name.value();
	}

	int count() {
		return count.value();
	}

	String fqdn() {
		return fqdn.value();
	}

	String cluster() {
		return cluster.value().equals(NO_CLUSTER) ? "" : cluster.value();
	}
}
