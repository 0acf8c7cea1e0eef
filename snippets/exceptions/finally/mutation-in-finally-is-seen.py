def status():
    result = ["started"]
    try:
        return result
    finally:
        result.append("finished")


assert status() == ["started", "finished"]
print(status())
