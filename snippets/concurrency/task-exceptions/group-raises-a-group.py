# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def fail(error):
    raise error


async def main(*errors):
    async with asyncio.TaskGroup() as group:
        for error in errors:
            group.create_task(fail(error))


raised = []
for errors in ([ValueError("one")], [ValueError("one"), KeyError("two")], []):
    try:
        raised.append(asyncio.run(main(*errors)))
    except ExceptionGroup as error:
        raised.append([repr(each) for each in error.exceptions])
assert raised == [["ValueError('one')"], ["ValueError('one')", "KeyError('two')"], None]
print(raised)
