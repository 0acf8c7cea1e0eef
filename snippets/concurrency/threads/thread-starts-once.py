import threading

runs = []
thread = threading.Thread(target=runs.append, args=("run",))
thread.start()
thread.join()

outcome = "nothing raised"
try:
    thread.start()
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"

assert outcome == "RuntimeError: threads can only be started once"
assert runs == ["run"]
print(outcome)
