import concurrent.futures
import multiprocessing


def inverse(number):
    return 1 / number


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        futures = [pool.submit(inverse, number) for number in (1, 0, 4)]
    kept = [future.result() for future in futures if future.exception() is None]
    assert isinstance(futures[1].exception(), ZeroDivisionError)
    print(kept)
    assert kept == []
