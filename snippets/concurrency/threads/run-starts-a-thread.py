import threading

executed_in = []
thread = threading.Thread(target=lambda: executed_in.append(threading.current_thread().name), name="worker")
thread.run()

assert len(executed_in) == 1 and thread.name == "worker"
assert executed_in[0] in ("worker", "MainThread")
print("executed in", executed_in)
assert executed_in == ["worker"]
