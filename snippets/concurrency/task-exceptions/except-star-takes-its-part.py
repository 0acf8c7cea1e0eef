# /// script
# requires-python = ">=3.11"
# ///
import asyncio

handled = []


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for error in (ValueError(1), KeyError("k"), ValueError(2), OSError("disk")):
                group.create_task(fail(error))
    except* ValueError as part:
        handled.append([repr(error) for error in part.exceptions])
    except* KeyError as part:
        handled.append([repr(error) for error in part.exceptions])


rest = []
try:
    asyncio.run(main())
except ExceptionGroup as error:
    rest = [repr(error) for error in error.exceptions]
assert handled == [["ValueError(1)", "ValueError(2)"], ["KeyError('k')"]]
assert rest == ["OSError('disk')"]
print(handled, rest)
