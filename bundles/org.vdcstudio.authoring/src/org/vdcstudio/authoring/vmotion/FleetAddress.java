/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.vmotion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.vmotion.VmotionAnswers.Member;

/** Writes the addresses of the members of a fleet as one text with a counter. */
final class FleetAddress {

	private FleetAddress() {
	}

	/** The text, for instance {@code 10.0.0.{n+10}/24}; empty when the addresses do not rise with the counters. */
	static Optional<String> of(List<Member> members) {
		Set<String> texts = new HashSet<>();
		for (Member member : members) {
			texts.add(text(member).orElse(member.address()));
		}
		return texts.size() == 1 ? Optional.of(texts.iterator().next()).filter(text -> text.contains("{n")) : Optional.empty();
	}

	private static Optional<String> text(Member member) {
		Optional<NumberedName> name = NumberedName.tryParse(member.host());
		int slash = member.address().indexOf('/');
		int dot = member.address().lastIndexOf('.');
		if (name.isEmpty() || dot < 0 || slash < dot) {
			return Optional.empty();
		}
		Optional<NumberedName> last = NumberedName.tryParse(member.address().substring(dot + 1, slash));
		int more = last.map(NumberedName::number).orElse(0) - name.get().number();
		return more < 0 ? Optional.empty()
				: Optional.of(member.address().substring(0, dot + 1) + (more == 0 ? "{n}" : "{n+" + more + "}") + member.address().substring(slash));
	}
}
