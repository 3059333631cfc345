/**
 * The parts of Phaser that the table uses. The build puts this list in the place of the package `phaser`
 * (`server/tools/phaserParts.ts`), which as a whole is twice as large; types stay those of the package. Whoever needs
 * another part of Phaser adds it here: the first block registers itself with Phaser, the second is imported by name, and
 * a name that is missing stops the build.
 */
// Before all others: files of Phaser that ask for each other want to be met from here.
import Renderer from 'phaser/src/renderer/index.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser/src/gameobjects/text/TextFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/tweens/TweenManager.js';
import Events from 'phaser/src/core/events/index.js';

export { CANVAS, WEBGL } from 'phaser/src/const.js';
export { default as Game } from 'phaser/src/core/Game.js';
export { default as Scale } from 'phaser/src/scale/index.js';
export { default as Scene } from 'phaser/src/scene/Scene.js';
export const Core = { Events };
export { Renderer };
