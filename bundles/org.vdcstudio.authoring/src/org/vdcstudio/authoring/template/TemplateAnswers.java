/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

/**
 * The answers to what templates ask.
 *
 * @param name   the name of the datacenter
 * @param domain the domain of its hosts
 * @param subnet the prefix of the management network
 * @param hosts  how many hosts; of a design on two sites, on both together
 */
public record TemplateAnswers(String name, String domain, String subnet, int hosts) {

	/** Key of the question for the name. */
	public static final String NAME = "name";
	/** Key of the question for the domain. */
	public static final String DOMAIN = "domain";
	/** Key of the question for the management network. */
	public static final String SUBNET = "subnet";
	/** Key of the question for the number of hosts. */
	public static final String HOSTS = "hosts";
}
