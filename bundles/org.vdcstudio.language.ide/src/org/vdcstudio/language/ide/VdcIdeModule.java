/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;


/**
 * Use this class to register ide components.
 */
public class VdcIdeModule extends AbstractVdcIdeModule {
}
