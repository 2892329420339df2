/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

/** Finds the Java service classes that a specification names; usually {@code Bundle::loadClass}. */
@FunctionalInterface
public interface ServiceClasses {

	/**
	 * Loads a class.
	 *
	 * @param qualifiedName as written in the specification
	 * @return the class
	 * @throws ClassNotFoundException if there is none
	 */
	Class<?> load(String qualifiedName) throws ClassNotFoundException;

	/** {@return no classes at all: every service class is a problem of the specification} */
	static ServiceClasses none() {
		return name -> {
			throw new ClassNotFoundException(name);
		};
	}
}
