import concurrent.futures
from concurrent.futures.process import BrokenProcessPool
import multiprocessing
import os

if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        done = pool.submit(abs, -1)
        assert done.result() == 1
        futures = [pool.submit(os._exit, 1), *(pool.submit(abs, number) for number in (-2, -3))]
        errors = [type(future.exception()) for future in futures]
        try:
            pool.submit(abs, -4)
        except BrokenProcessPool as error:
            errors.append(type(error))
    assert errors == [BrokenProcessPool] * 4
    assert done.result() == 1
