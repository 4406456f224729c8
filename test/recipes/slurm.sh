#!/usr/bin/env bash
# The Slurm recipe on a cluster of two nodes that lasts as long as this script, all on the loopback: one task is killed, then a node dies.
PATH="$PATH:/usr/sbin"
for command in slurmctld slurmd munged sbatch; do
  command -v "$command" >/dev/null || { echo "skipped: $command is not here"; exit 0; }
done
[ "$(id -u)" -eq 0 ] || { echo 'skipped: slurmd wants root'; exit 0; }
. "$(dirname "$0")/common.sh"
mkdir -m 755 munge state spool-n1 spool-n2
chmod 755 "$work"
dd if=/dev/urandom of=munge/key bs=1024 count=1 2>/dev/null && chmod 400 munge/key
munged --force --foreground --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
  --log-file="$work/munge/log" --seed-file="$work/munge/seed" >/dev/null 2>&1 &
started="$started $!"
port=$((20000 + $$ % 20000))
cat >slurm.conf <<END
ClusterName=loopback
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=$port
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SchedulerType=sched/backfill
SelectType=select/cons_tres
MpiDefault=none
ReturnToService=2
# A node that does not answer for so many seconds is dead, and its tasks are started elsewhere.
SlurmdTimeout=9
# A task that asks for it is started again at once, not after two minutes.
SchedulerParameters=requeue_setup_env_fail,batch_sched_delay=0,sched_interval=1,bf_interval=1
NodeName=n[1-2] NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + 2))] CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n[1-2] Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF="$work/slurm.conf"
for _ in $(seq 50); do [ -S munge/socket ] && break; sleep 0.1; done
slurmctld -D -f slurm.conf >/dev/null 2>&1 &
started="$started $!"
for node in n1 n2; do
  slurmd -D -N "$node" -f slurm.conf >/dev/null 2>&1 &
  started="$started $!"
  echo $! >"daemon-$node"
done
for _ in $(seq 150); do [ "$(sinfo -h -N -o %t 2>/dev/null | grep -c idle)" -eq 2 ] && break; sleep 0.1; done
[ "$(sinfo -h -N -o %t 2>/dev/null | grep -c idle)" -eq 2 ] ||
  { echo 'skipped: no Slurm cluster can be started here'; tail -n 5 slurmctld.log slurmd-n*.log 2>/dev/null; exit 0; }

kill_first_try_of 2
recipe slurm >shard.sh
sbatch --array=1-4 shard.sh >log || { cat log; exit 1; }
# A requeued task waits up to two minutes in some versions: what is missing is submitted once more, as a user would.
for turn in $(seq 40); do
  [ "$(ls parts/*.ndjson 2>/dev/null | wc -l)" -eq 4 ] && break
  [ "$turn" -eq 16 ] && [ -z "$(squeue -h -t R,CG)" ] && sbatch --array=1-4 shard.sh >>log
  sleep 1
done
seq -f 'parts/%.0f.ndjson' 4 | xargs cat >results.ndjson || { squeue; cat parts/*.log; tail -n 20 slurmctld.log; exit 1; }
same results.ndjson || { cat parts/*.log; exit 1; }
[ -e killed ] || { echo 'no task was killed'; exit 1; }
echo 'note: Slurm: 4 tasks, 2 nodes, one killed: the same bytes'

# The node of the third task dies in the middle of it: its daemon, and all that the task has started there.
rm -rf parts results.ndjson && mkdir parts
cat >bin/extract <<'END'
#!/bin/sh
case "$*" in
*"--shard 3/"*)
  echo "$SLURMD_NODENAME" >>nodes
  if [ "$(wc -l <nodes)" -eq 1 ]; then
    whole-extract "$@" &
    sleep 0.2
    kill -STOP $!
    echo "$! $$ $PPID $(ps -o ppid= -p $PPID)" >task.new
    mv task.new task
    wait
  fi ;;
esac
exec whole-extract "$@"
END
scancel --user=root 2>/dev/null
sbatch --array=1-4 shard.sh >log || { cat log; exit 1; }
job=$(sed 's/.* //' log)
for _ in $(seq 600); do [ -e task ] && break; sleep 0.1; done
[ -e task ] || { echo 'the third task does not begin'; squeue; exit 1; }
dead=$(head -n 1 nodes)
read -r -a task <task
kill -9 "$(cat "daemon-$dead")" "${task[@]}"
for _ in $(seq 240); do
  [ "$(ls parts/*.ndjson 2>/dev/null | wc -l)" -eq 4 ] && break
  # Slurm would wait two minutes with a task that it starts again.
  scontrol update "JobId=${job}_3" StartTime=now 2>/dev/null
  sleep 0.5
done
seq -f 'parts/%.0f.ndjson' 4 | xargs cat >results.ndjson || { squeue; sinfo; tail -n 20 slurmctld.log; exit 1; }
same results.ndjson || { cat parts/*.log; exit 1; }
[ "$(sort -u nodes | wc -l)" -eq 2 ] || { echo "the third task was not started on the other node: $(xargs <nodes)"; exit 1; }
[ -z "$(ls -A parts | grep '^\.')" ] || { echo 'a draft is left'; exit 1; }
scancel --user=root 2>/dev/null
echo "note: Slurm: a node of 2 killed in the middle of a task: run again on the other, the same bytes"
