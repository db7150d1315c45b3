import { SetMetadata } from '@nestjs/common';
import type { Permission as PermissionName } from '@jiju/contract';

/** `public`: anybody; `signed-in`: any session; else the roles that the contract gives the permission. */
export type Declared = PermissionName | 'public' | 'signed-in';

export const declaredKey = 'jiju:permission';

/** Who may call the route. A route that declares nothing keeps the api from starting. */
export const Permission = (name: PermissionName): MethodDecorator => SetMetadata(declaredKey, name);
export const SignedIn = (): MethodDecorator => SetMetadata(declaredKey, 'signed-in');
export const Public = (): MethodDecorator => SetMetadata(declaredKey, 'public');
