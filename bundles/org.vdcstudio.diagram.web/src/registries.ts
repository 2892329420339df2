// SPDX-License-Identifier: EPL-2.0
import { GModelRegistry, GViewRegistry } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/**
 * Element types are written `family:mapping`, so that each mapping of a viewpoint can have hints of its own.
 * What is registered is the family: any viewpoint can be shown without the page knowing its mappings.
 */
function familyOf(type: string): string {
    const end = type.indexOf(':');
    return end < 0 ? type : type.substring(0, end);
}

@injectable()
export class FamilyModelRegistry extends GModelRegistry {
    override hasKey(key: string): boolean {
        return super.hasKey(key) || super.hasKey(familyOf(key));
    }

    override get(key: string, arg?: unknown): ReturnType<GModelRegistry['get']> {
        return super.get(super.hasKey(key) ? key : familyOf(key), arg as never);
    }
}

@injectable()
export class FamilyViewRegistry extends GViewRegistry {
    override hasKey(key: string): boolean {
        return super.hasKey(key) || super.hasKey(familyOf(key));
    }

    override get(key: string): ReturnType<GViewRegistry['get']> {
        return super.get(super.hasKey(key) ? key : familyOf(key));
    }
}
