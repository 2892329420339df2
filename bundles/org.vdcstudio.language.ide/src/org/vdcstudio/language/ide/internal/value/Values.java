/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;

import org.vdcstudio.language.ide.internal.KnownRules;

import com.google.inject.Inject;

/** All values that can be proposed. */
public final class Values {

	private final List<ProposalSource> sources;

	@Inject
	Values(KnownRules rules) {
		sources = List.of(new Units(), new FreeAddresses(), new Gateways(), new DnsRecordValues(), new DomainNames(), new Iqns(),
				new TargetAddresses(), new Prefixes(), new Vlans(), new CustomaryValues(), new UsedValues(), new RuleIds(rules));
	}

	/** The values that fit a place, the most likely first. */
	public List<ProposedValue> at(ValuePlace place) {
		return sources.stream().flatMap(source -> source.at(place).stream()).toList();
	}
}
