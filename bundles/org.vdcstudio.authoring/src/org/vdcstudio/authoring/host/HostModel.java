/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/**
 * What a new host can be like.
 *
 * @param kind whether it is a host, a template, or nothing
 * @param name its name; empty for nothing
 * @param host how a host like it is; empty for nothing
 */
public record HostModel(Kind kind, String name, Optional<Host> host) {

	/** Nothing: the host is made from scratch. */
	public static final HostModel SCRATCH = new HostModel(Kind.NONE, "", Optional.empty());

	private static final String PROBE = "template probe ";

	/** Kinds of models. */
	public enum Kind {
		/** A host of the design. */
		HOST,
		/** A template of the design. */
		TEMPLATE,
		/** Nothing. */
		NONE
	}

	/** The hosts of a design; of a fleet, whose members are alike, the last one. */
	public static List<HostModel> hosts(DesignSnapshot design) {
		Map<ElementId, HostModel> models = new LinkedHashMap<>();
		design.hosts().forEach(
				host -> models.put(host.declaration(), new HostModel(Kind.HOST, host.id().qualifiedName(), Optional.of(host))));
		return List.copyOf(models.values());
	}

	/** The templates of a design. Costs a copy of the model when there are any; call on the thread that owns it. */
	public static List<HostModel> templates(DesignModel design) {
		List<String> names = new Placing(design).elements().filter(HostTemplate.class::isInstance).map(HostTemplate.class::cast)
				.map(HostTemplate::getName).toList();
		DesignSnapshot tried = DesignTrial.after(design, names.stream().map(HostModel::probe).toList()).snapshot();
		List<HostModel> models = new ArrayList<>();
		for (String name : names) {
			tried.hosts().stream().filter(host -> host.declaration().qualifiedName().equals(PROBE + name)).findFirst()
					.ifPresent(host -> models.add(new HostModel(Kind.TEMPLATE, name, Optional.of(host))));
		}
		return models;
	}

	/** A fleet of one, so that counters in the template mean something. */
	private static Remedy probe(String template) {
		return new Remedy(PROBE + template, PROBE + template, model -> {
			Placing placing = new Placing(model);
			EsxiHost host = ComputeFactory.eINSTANCE.createEsxiHost();
			host.setName(PROBE + template);
			host.setRange("1..1");
			host.setTemplate(placing.get(template, HostTemplate.class));
			return List.<ModelEdit>of(placing.add(PROBE, host));
		});
	}

	/** The model as people choose it. */
	public String label() {
		return switch (kind) {
		case HOST -> name;
		case TEMPLATE -> name + " (template)";
		case NONE -> "None: from scratch";
		};
	}

	/** Whether the model says how the network of the host is. */
	public boolean hasNetwork() {
		return host.filter(each -> each.vmkernelAdapters().findAny().isPresent() || !each.network().strayAdapters().isEmpty()).isPresent();
	}

	/** The name of an element of the model's host in the host, such as {@code vmk0}. */
	String local(ElementId element) {
		String prefix = host.map(each -> each.id().qualifiedName() + '.').orElse("");
		String full = element.qualifiedName();
		return full.startsWith(prefix) ? full.substring(prefix.length()) : full;
	}
}
