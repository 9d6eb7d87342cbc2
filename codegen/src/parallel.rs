//! The same work on every item, on all cores.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// What the work makes of each item, in the order of the items.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let work = &work;
    thread::scope(|scope| {
        // Item by item in turn: neighbours are of similar sizes.
        let share = |core| items.iter().skip(core).step_by(cores);
        let threads: Vec<_> =
            (0..cores).map(|core| scope.spawn(move || share(core).map(work).collect::<Vec<R>>())).collect();
        let mut shares: Vec<_> = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)).into_iter())
            .collect();
        (0..items.len()).filter_map(|index| shares.get_mut(index % cores)?.next()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        for count in [0, 1, 7, 1000] {
            let items: Vec<usize> = (0..count).collect();
            assert_eq!(map(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
