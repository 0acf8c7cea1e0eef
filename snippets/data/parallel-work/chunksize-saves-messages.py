import concurrent.futures
import multiprocessing


class Counting(concurrent.futures.ProcessPoolExecutor):
    tasks = 0

    def submit(self, *arguments, **keywords):
        self.tasks += 1
        return super().submit(*arguments, **keywords)


if __name__ == "__main__":
    tasks = []
    context = multiprocessing.get_context("fork")
    for size in (1, 25):
        with Counting(max_workers=1, mp_context=context) as pool:
            assert list(pool.map(abs, range(-100, 0), chunksize=size)) == list(range(100, 0, -1))
            tasks.append(pool.tasks)
    assert tasks == [100, 4]
