import multiprocessing
from multiprocessing.shared_memory import SharedMemory


def change(name):
    opened = SharedMemory(name=name)
    rows = opened.buf[:32].cast("d")
    rows[2] = 2.5
    rows.release()
    opened.close()


if __name__ == "__main__":
    shared = SharedMemory(create=True, size=32)
    rows = shared.buf[:32].cast("d")
    assert list(rows) == [0.0] * 4
    worker = multiprocessing.get_context("fork").Process(target=change, args=(shared.name,))
    worker.start()
    worker.join()
    changed = list(rows)
    rows.release()
    shared.close()
    shared.unlink()
    assert worker.exitcode == 0
    assert changed == [0.0, 0.0, 2.5, 0.0]
