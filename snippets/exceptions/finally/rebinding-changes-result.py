def status():
    result = "started"
    try:
        return result
    finally:
        result = "finished"


print(status())
assert status() == "finished"
