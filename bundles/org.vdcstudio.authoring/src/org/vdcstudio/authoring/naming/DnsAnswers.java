/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.naming;

import java.util.List;

/**
 * The answers to what {@link DnsRecords} asks.
 *
 * @param server  the name of the DNS server that gets the records
 * @param records the records to create or correct
 */
public record DnsAnswers(String server, List<RecordWish> records) {

	/** Key of the question for the server. */
	public static final String SERVER = "server";
	/** Key of the question for the records. */
	public static final String RECORDS = "records";

	/** Copies the list. */
	public DnsAnswers {
		records = List.copyOf(records);
	}
}
