import concurrent.futures
import multiprocessing


def inverse(number):
    return 1 / number


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
        futures = [pool.submit(inverse, number) for number in (1, 0, 4)]
        mapped = pool.map(inverse, (1, 0, 4))
        results = [next(mapped)]
        try:
            results.append(next(mapped))
        except ZeroDivisionError:
            results.extend(mapped)
    assert results == [1.0]
    assert [future.exception() is None for future in futures] == [True, False, True]
    assert futures[2].result() == 0.25
