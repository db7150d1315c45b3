import { SetMetadata } from '@nestjs/common';
import type { Permission as PermissionName } from '@jiju/contract';

/**
 * `public`: anybody; `signed-in`: any session; `nobody-yet`: a session or none, but not one that has ended; `measures`: see
 * `mayMeasure`, else as `operations.read`; else the roles that the contract gives the permission.
 */
export type Declared = PermissionName | 'public' | 'signed-in' | 'nobody-yet' | 'measures';

export const declaredKey = 'jiju:permission';

/** Who may call the route. A route that declares nothing keeps the api from starting. */
export const Permission = (name: PermissionName): MethodDecorator => SetMetadata(declaredKey, name);
export const SignedIn = (): MethodDecorator => SetMetadata(declaredKey, 'signed-in');
export const NobodyYet = (): MethodDecorator => SetMetadata(declaredKey, 'nobody-yet');
export const Public = (): MethodDecorator => SetMetadata(declaredKey, 'public');
export const Measures = (): MethodDecorator => SetMetadata(declaredKey, 'measures');
