# /// script
# dependencies = ["sqlalchemy"]
# ///

from typing import Optional

from sqlalchemy import create_engine, event, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    city: Mapped[Optional[str]]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
with Session(engine) as session:
    session.execute(insert(User), [{"name": "Ann"}, {"name": "Bob", "city": "Rome"}])
    inserts = list(sent)
    rows = [tuple(row) for row in session.execute(select(User.name, User.city))]
assert inserts == ["INSERT INTO user (name) VALUES (?)", "INSERT INTO user (name, city) VALUES (?, ?)"]
assert rows == [("Ann", None), ("Bob", "Rome")]
print(inserts)
