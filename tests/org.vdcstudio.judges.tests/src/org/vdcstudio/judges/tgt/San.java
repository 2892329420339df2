/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.tgt;

import java.util.List;
import java.util.Optional;

/**
 * A storage network as somebody configures it, device by device; every initiator reaches every array.
 *
 * @param arrays     storage arrays
 * @param initiators hosts with an iSCSI adapter
 */
record San(List<Array> arrays, List<Initiator> initiators) {

	/**
	 * A storage array with one iSCSI target.
	 *
	 * @param name    its name
	 * @param address the address of its portal
	 * @param chap    what initiators have to know
	 * @param mutual  what it tells of itself to initiators that ask
	 * @param luns    the numbers of its LUNs, from 1
	 * @param shift   what access groups add to these numbers
	 * @param groups  its access groups; none shows all LUNs to everybody
	 */
	record Array(String name, String address, Optional<Chap> chap, Optional<Chap> mutual, List<Integer> luns, int shift,
			List<Group> groups) {

		/** The number under which initiators see a LUN. */
		int shownAs(int lun) {
			return groups.isEmpty() ? lun : lun + shift;
		}

		/** The name of its target. */
		String iqn() {
			return "iqn.2026-01.example.lab:" + name;
		}
	}

	/**
	 * An access group.
	 *
	 * @param name       its name
	 * @param initiators the IQNs of the initiators
	 * @param luns       the LUNs they see
	 */
	record Group(String name, List<String> initiators, List<Integer> luns) {
	}

	/**
	 * A host with its iSCSI adapter.
	 *
	 * @param host       the name of the host
	 * @param chap       what it tells targets of itself
	 * @param mutual     what it expects targets to tell
	 * @param discovered the arrays whose portals it asks for targets
	 * @param known      targets it logs in to without asking
	 */
	record Initiator(String host, Optional<Chap> chap, Optional<Chap> mutual, List<Array> discovered, List<Static> known) {

		/** The name of the adapter. */
		String iqn() {
			return "iqn.1998-01.com.vmware:" + host;
		}
	}

	/**
	 * A target that an initiator is told about.
	 *
	 * @param iqn   the name of the target
	 * @param array where it is said to be
	 */
	record Static(String iqn, Array array) {
	}

	/**
	 * CHAP credentials.
	 *
	 * @param user   the CHAP name
	 * @param secret the name of the secret
	 */
	record Chap(String user, String secret) {

		/** The secret itself: as long as initiators insist on. */
		String password() {
			return (secret + "-secret-secret").substring(0, 14);
		}
	}
}
