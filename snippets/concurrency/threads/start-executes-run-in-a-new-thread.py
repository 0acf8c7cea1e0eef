import threading

log = []


class Worker(threading.Thread):
    def run(self):
        log.append(("run", threading.current_thread() is self))
        super().run()
        log.append("run ends")


thread = Worker(target=log.append, args=("target",))
states = [thread.is_alive()]
thread.start()
thread.join()
states.append(thread.is_alive())

assert log == [("run", True), "target", "run ends"]
assert states == [False, False]
print(log)
