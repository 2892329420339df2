/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.authoring.Remark;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A kind of design that is made from a few answers and checks clean under the profile that it names.
 */
public enum DesignTemplate {

	/** Nothing but the frame. */
	EMPTY("Empty design", "A datacenter with its management network and nothing in it.", false, 0, 0, 0, Texts::empty),
	/** A lab on one PC. */
	NESTED_LAB("Nested lab on one PC",
			"Nested ESXi hosts in VMware Workstation, with a DNS server, vCenter Server, shared iSCSI storage and a vMotion network.", true,
			2, 4, 2, NestedLabText::of),
	/** A small cluster. */
	SMALL_CLUSTER("Small cluster with shared iSCSI storage",
			"A cluster with HA and DRS on two switches, with an iSCSI array on networks of its own and jumbo frames.", true, 3, 16, 4,
			SmallClusterText::of),
	/** A cluster on two sites. */
	STRETCHED_VSAN("Stretched vSAN cluster",
			"A cluster on two sites with vSAN across both, and a witness at a third; either site can take over everything.", true, 4, 20, 8,
			StretchedText::of);

	/** The shortest prefix: networks beside the management network follow it at the same length. */
	private static final int SHORTEST_PREFIX = 16;
	private static final int LONGEST_PREFIX = 25;
	/** What the services of Workstation are made for, see rule LAB-17. */
	private static final int WORKSTATION_PREFIX = 24;

	private final String title;
	private final String description;
	private final boolean asksForHosts;
	private final int fewestHosts;
	private final int mostHosts;
	private final int usualHosts;
	private final Function<TemplateAnswers, String> text;

	DesignTemplate(String title, String description, boolean asksForHosts, int fewestHosts, int mostHosts, int usualHosts,
			Function<TemplateAnswers, String> text) {
		this.title = title;
		this.description = description;
		this.asksForHosts = asksForHosts;
		this.fewestHosts = fewestHosts;
		this.mostHosts = mostHosts;
		this.usualHosts = usualHosts;
		this.text = text;
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	/** What it shows, one sentence. */
	public String description() {
		return description;
	}

	/** Whether the number of hosts matters. */
	public boolean asksForHosts() {
		return asksForHosts;
	}

	/** The smallest number of hosts. */
	public int fewestHosts() {
		return fewestHosts;
	}

	/** The largest number of hosts. */
	public int mostHosts() {
		return mostHosts;
	}

	/** What is proposed. */
	public TemplateAnswers proposal() {
		return new TemplateAnswers("Datacenter", this == NESTED_LAB ? "lab.example" : "dc.example",
				this == NESTED_LAB ? "192.168.0.0/24" : "10.10.10.0/24", usualHosts);
	}

	/** What is wrong with answers. */
	public List<Remark> check(TemplateAnswers answers) {
		List<Remark> remarks = new ArrayList<>();
		if (answers.name().isBlank()) {
			remarks.add(Remark.error(TemplateAnswers.NAME, "Enter a name for the datacenter."));
		} else if (answers.name().chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
			remarks.add(Remark.error(TemplateAnswers.NAME, "A name has no quotes, backslashes or control characters."));
		}
		if (DomainName.tryParse(answers.domain()).isEmpty()) {
			remarks.add(Remark.error(TemplateAnswers.DOMAIN, answers.domain().isBlank() ? "Enter the domain of the hosts, such as lab.example."
					: "'%s' is no domain such as lab.example.".formatted(answers.domain())));
		}
		Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(answers.subnet());
		if (prefix.isEmpty()) {
			remarks.add(Remark.error(TemplateAnswers.SUBNET, answers.subnet().isBlank() ? "Enter the management network, such as 10.10.10.0/24."
					: "'%s' is no network such as 10.10.10.0/24.".formatted(answers.subnet())));
		} else if (this == NESTED_LAB && prefix.get().length() != WORKSTATION_PREFIX) {
			remarks.add(Remark.error(TemplateAnswers.SUBNET, "Workstation's networks have a prefix of %d bits: choose such a one.",
					WORKSTATION_PREFIX));
		} else if (prefix.get().length() < SHORTEST_PREFIX || prefix.get().length() > LONGEST_PREFIX) {
			remarks.add(Remark.error(TemplateAnswers.SUBNET, "Choose a network with a prefix of %d to %d bits.", SHORTEST_PREFIX,
					LONGEST_PREFIX));
		}
		if (asksForHosts && (answers.hosts() < fewestHosts || answers.hosts() > mostHosts)) {
			remarks.add(Remark.error(TemplateAnswers.HOSTS, "This design has %d to %d hosts.", fewestHosts, mostHosts));
		} else if (this == STRETCHED_VSAN && answers.hosts() % 2 != 0) {
			remarks.add(Remark.error(TemplateAnswers.HOSTS, "Both sites have the same number of hosts: choose an even number."));
		}
		return remarks;
	}

	/** The text of the design, for answers without errors. */
	public String text(TemplateAnswers answers) {
		return text.apply(answers);
	}
}
