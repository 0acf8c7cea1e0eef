# /// script
# requires-python = ">=3.14"
# ///
import multiprocessing

by_default = multiprocessing.get_start_method()
asked_for = multiprocessing.get_context("fork").get_start_method()
assert (by_default, asked_for) == ("forkserver", "fork")
print(by_default, asked_for)
