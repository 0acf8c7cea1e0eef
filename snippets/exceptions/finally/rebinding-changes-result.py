def status():
    result = "started"
    try:
        return result
    finally:
        result = "finished"


assert status() == "started"
print(status())
assert status() == "finished"
