# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import column, select, table
from sqlalchemy.dialects import postgresql, sqlite

query = select(column("balance")).select_from(table("account"))
locking = query.with_for_update()
for_postgresql, for_sqlite = (str(locking.compile(dialect=each.dialect())) for each in (postgresql, sqlite))
assert for_postgresql.endswith(" FOR UPDATE")
assert str(query).split() == ["SELECT", "balance", "FROM", "account"]
assert for_postgresql.removesuffix(" FOR UPDATE") == str(query)
print(for_sqlite.split())
assert for_sqlite == for_postgresql
