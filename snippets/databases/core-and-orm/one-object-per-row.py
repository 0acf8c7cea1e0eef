# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(User(name="Ann"))
    session.commit()

sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
with Session(engine) as session, Session(engine) as other:
    first = session.scalars(select(User)).one()
    second = session.scalars(select(User).where(User.name == "Ann")).one()
    elsewhere = other.scalars(select(User)).one()
assert len(sent) == 3
assert first is second
assert first is not elsewhere
print(first is second, first is elsewhere, len(sent), "statements")
