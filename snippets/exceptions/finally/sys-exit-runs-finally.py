import sys

log = []
try:
    try:
        sys.exit(3)
        log.append("not reached")
    finally:
        log.append("finally")
except SystemExit as request:
    log.append(f"SystemExit with code {request.code}")
assert log == ["finally", "SystemExit with code 3"]
print(log)
