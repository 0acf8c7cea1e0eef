# shows: the message sees what the condition changed
# ends: refuted
log = []
assert log.append(1) is not None, f"log is {log}"
