//! [`Surroundings`]: what every stage of a worker has, and the package stages have, too.

use verify_protocol::sandbox::World;
use verify_worker::place::Place;
use verify_worker::proc::ProcFs;
use verify_worker::sandbox::Confinement;

/// What all stages of a worker have in common.
pub struct Surroundings {
    pub confinement: Confinement,
    pub place: Place,
    pub proc: ProcFs,
    pub world: World,
}
